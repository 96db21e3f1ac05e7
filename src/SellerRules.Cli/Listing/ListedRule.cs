namespace SellerRules.Cli.Listing;

/// <summary>A rule in a list by clause. Immutable.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Cases">How many cases expect something of it; null where the cases aren't at hand.</param>
internal sealed record ListedRule(RuleInfo Rule, int? Cases);
