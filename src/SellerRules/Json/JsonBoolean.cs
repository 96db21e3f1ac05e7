using SellerRules.Text;

namespace SellerRules.Json;

/// <summary>A JSON value that is true or false.</summary>
internal sealed record JsonBoolean(TextSpan Span, bool Value) : JsonNode(Span)
{
    /// <inheritdoc/>
    public override string Describe() => "true or false";
}
