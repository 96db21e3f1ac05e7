using SellerRules.Text;

namespace SellerRules.Json;

/// <summary>A JSON value that is a number.</summary>
internal sealed record JsonNumber(TextSpan Span, decimal Value) : JsonNode(Span)
{
    /// <inheritdoc/>
    public override string Describe() => "a number";
}
