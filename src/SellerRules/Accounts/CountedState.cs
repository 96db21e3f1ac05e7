namespace SellerRules.Accounts;

/// <summary>What is counted of a subject from an instant on.</summary>
/// <param name="From">The instant; the first state of a track holds as of the report's instant.</param>
/// <param name="Findings">The findings that anything counts, by rule; those that nothing does are left out.</param>
internal readonly record struct CountedState(long From, CountedFinding[] Findings);
