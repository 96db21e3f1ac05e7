using SellerRules.Expressions.Runtime;
using SellerRules.Judging;

namespace SellerRules.Reporting;

/// <summary>A subject that is cut from orders.</summary>
/// <param name="Frame">The subject.</param>
/// <param name="Rules">Which rules judge it.</param>
internal sealed record CutSubject(Frame Frame, Func<CompiledRule, bool> Rules);
