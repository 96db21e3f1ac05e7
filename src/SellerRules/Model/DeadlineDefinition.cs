using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>A clock that must be stopped in time: <paramref name="From"/> with <paramref name="Within"/>, or <paramref name="By"/>.</summary>
internal sealed record DeadlineDefinition(
    Location Location,
    ExpressionText? From,
    LimitDefinition? Within,
    ExpressionText? By,
    ExpressionText Done,
    LimitDefinition? Warn,
    bool DoneEarlyIsMet,
    ExpressionText? PausedBy) : KindDefinition(Location);
