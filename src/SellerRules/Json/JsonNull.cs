using SellerRules.Text;

namespace SellerRules.Json;

/// <summary>A JSON value that is null.</summary>
internal sealed record JsonNull(TextSpan Span) : JsonNode(Span)
{
    /// <inheritdoc/>
    public override string Describe() => "null";
}
