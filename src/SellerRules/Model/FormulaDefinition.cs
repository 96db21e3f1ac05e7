using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>A figure worked out, which every rule set can read as the fact <paramref name="Name"/> of the subject.</summary>
internal sealed record FormulaDefinition(Location Location, ExpressionText Value, Located<string> Name, string? Unit) : KindDefinition(Location);
