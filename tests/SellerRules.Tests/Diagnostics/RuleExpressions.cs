using SellerRules.Model;

namespace SellerRules.Tests.Diagnostics;

/// <summary>The expressions of a rule set as written.</summary>
internal static class RuleExpressions
{
    public static IEnumerable<ExpressionText> Of(RuleSetDefinition set) =>
        set.Rules.SelectMany(rule => OfKind(rule.Kind).Prepend(rule.When)).OfType<ExpressionText>();

    private static IEnumerable<ExpressionText?> OfKind(KindDefinition kind) => kind switch
    {
        DeadlineDefinition d => [d.From, d.By, d.Done, d.PausedBy],
        ScheduleDefinition s => [s.From, s.By],
        RequireDefinition r => [r.That, r.At],
        SpikeDefinition s => [s.Value, s.Baseline.Where],
        _ => [],
    };
}
