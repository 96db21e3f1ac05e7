using SellerRules.Json;

namespace SellerRules.Model;

/// <summary>A bound of a band: a number, a text with a unit, or a parameter; <paramref name="IsInclusive"/> says whether the bound itself lies in the band.</summary>
internal sealed record BandBoundDefinition(JsonNode Value, bool IsInclusive);
