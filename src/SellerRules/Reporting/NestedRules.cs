using SellerRules.Expressions.Runtime;
using SellerRules.Judging;

namespace SellerRules.Reporting;

/// <summary>A kind of nested record with the rules on it and on what is nested in it.</summary>
/// <param name="Layout">Where its facts stand.</param>
/// <param name="Rules">The rules.</param>
internal sealed record NestedRules(FrameLayout Layout, CompiledRule[] Rules);
