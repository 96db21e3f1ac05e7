using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>A kind that the format knows and this version doesn't judge yet; loading it is refused.</summary>
internal sealed record UnsupportedKindDefinition(Location Location, string Kind) : KindDefinition(Location);
