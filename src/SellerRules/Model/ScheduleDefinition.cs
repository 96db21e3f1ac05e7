using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>Something that will happen by itself: <paramref name="From"/> with <paramref name="At"/>, or <paramref name="By"/>.</summary>
internal sealed record ScheduleDefinition(
    Location Location,
    ExpressionText? From,
    LimitDefinition? At,
    ExpressionText? By) : KindDefinition(Location);
