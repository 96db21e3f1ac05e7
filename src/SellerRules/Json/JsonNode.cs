using SellerRules.Text;

namespace SellerRules.Json;

/// <summary>A JSON value with the exact run of text that it stands in.</summary>
internal abstract record JsonNode(TextSpan Span)
{
    /// <summary>The JSON type in words for people: "an object", "a text", …</summary>
    public abstract string Describe();
}
