using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>A kind that couldn't be read, which is reported already: what could be read of it, and the rest of its rule, are still checked.</summary>
internal sealed record UnreadableKindDefinition(Location Location, IReadOnlyList<ExpressionText> Expressions, IReadOnlyList<LimitDefinition> Limits) : KindDefinition(Location);
