using SellerRules.Text;

namespace SellerRules.Json;

/// <summary>A JSON number with more digits than can be kept exactly, as written: it spoils its record, not the document.</summary>
internal sealed record InexactNumber(TextSpan Span, string Raw) : JsonNode(Span)
{
    /// <inheritdoc/>
    public override string Describe() => "a number";
}
