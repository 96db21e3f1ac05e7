using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>A kind that couldn't be read, which is reported already: the rest of its rule is still checked.</summary>
internal sealed record UnreadableKindDefinition(Location Location) : KindDefinition(Location);
