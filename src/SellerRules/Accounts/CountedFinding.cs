using SellerRules.Judging;

namespace SellerRules.Accounts;

/// <summary>A finding that a tally or an account may count.</summary>
/// <param name="Rule">Its rule.</param>
/// <param name="Status">What the rule said.</param>
/// <param name="Date">When the breach occurred, or when a met duty was judged.</param>
internal readonly record struct CountedFinding(CompiledRule Rule, FindingStatus Status, long Date);
