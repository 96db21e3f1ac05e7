using SellerRules.Expressions.Runtime;
using SellerRules.Judging;

namespace SellerRules.Reporting;

/// <summary>What stays the same on the way through a top-level record.</summary>
/// <param name="Order">The record itself where it is an order; else null.</param>
/// <param name="IsCounted">Whether tallies and accounts are asked for.</param>
/// <param name="Rules">The rules that judge it, those of one way to cut it out of time; null: all.</param>
internal readonly record struct RecordWalk(Frame? Order, bool IsCounted, Func<CompiledRule, bool>? Rules)
{
    /// <summary>Those of some rules that judge the record.</summary>
    public CompiledRule[] RulesOf(CompiledRule[] rules) => Rules is null ? rules : [.. rules.Where(Rules)];

    /// <summary>The kinds of nested record that any of them judge, with those rules.</summary>
    public NestedRules[] RulesOf(NestedRules[] kinds)
    {
        if (Rules is not { } judges)
        {
            return kinds;
        }

        return [.. kinds.Select(kind => new NestedRules(kind.Layout, [.. kind.Rules.Where(judges)])).Where(kind => kind.Rules.Length > 0)];
    }
}
