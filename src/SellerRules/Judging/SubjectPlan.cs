using SellerRules.Facts;

namespace SellerRules.Judging;

/// <summary>The rules on one kind of subject, by full id.</summary>
/// <param name="Type">The kind of subject.</param>
/// <param name="Rules">Its rules.</param>
internal sealed record SubjectPlan(FactType Type, IReadOnlyList<CompiledRule> Rules);
