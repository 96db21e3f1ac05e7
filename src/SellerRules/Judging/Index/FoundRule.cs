using SellerRules.Judging.Ordinary;

namespace SellerRules.Judging.Index;

/// <summary>A rule that a subject's own values led to.</summary>
/// <param name="Place">The rule's place among all of its kind.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Ordinary">What judges it where its facts are ordinary, without asking again for what it was found by; null where nothing does.</param>
internal readonly record struct FoundRule(int Place, CompiledRule Rule, OrdinaryRule? Ordinary);
