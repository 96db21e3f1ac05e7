using SellerRules.Text;

namespace SellerRules.Json;

/// <summary>A JSON value that is a list.</summary>
internal sealed record JsonArray(TextSpan Span, IReadOnlyList<JsonNode> Items) : JsonNode(Span)
{
    /// <inheritdoc/>
    public override string Describe() => "a list";
}
