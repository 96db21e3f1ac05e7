using SellerRules.Text;

namespace SellerRules.Json;

/// <summary>A JSON text: <paramref name="Value"/> is decoded, <see cref="JsonNode.Span"/> holds the quotes.</summary>
internal sealed record JsonString(TextSpan Span, string Value) : JsonNode(Span)
{
    /// <inheritdoc/>
    public override string Describe() => "a text";
}
