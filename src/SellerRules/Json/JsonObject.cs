using SellerRules.Text;

namespace SellerRules.Json;

/// <summary>A JSON value that is an object.</summary>
internal sealed record JsonObject(TextSpan Span, IReadOnlyList<JsonMember> Members) : JsonNode(Span)
{
    /// <inheritdoc/>
    public override string Describe() => "an object";

    /// <summary>The value under <paramref name="name"/>, or null where the object has no such key.</summary>
    public JsonNode? this[string name] => Members.FirstOrDefault(m => m.Name == name)?.Value;
}
