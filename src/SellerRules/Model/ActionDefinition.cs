using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>A measure that follows a breach or a ledger step; <paramref name="For"/> null means it has no end of its own.</summary>
internal sealed record ActionDefinition(Location Location, string Name, LimitDefinition? For);
