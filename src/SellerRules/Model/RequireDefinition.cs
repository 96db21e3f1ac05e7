using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>Something that must be true, at the instant <paramref name="At"/> or, without it, always.</summary>
internal sealed record RequireDefinition(Location Location, ExpressionText That, ExpressionText? At) : KindDefinition(Location);
