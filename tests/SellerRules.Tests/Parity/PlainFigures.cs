using SellerRules.Model;

namespace SellerRules.Tests.Parity;

/// <summary>Figures that formulas publish, worked out anew for each reader.</summary>
internal static class PlainFigures
{
    /// <summary>The formula that publishes a fact of a type, with the world that it stands in; null where none does.</summary>
    public static (RuleDefinition Rule, PlainWorld World)? Find(PlainWorld world, string type, string name)
    {
        foreach (RuleSetDefinition set in world.Others.Prepend(world.Set))
        {
            if (set.Rules.FirstOrDefault(r => r.Subject.Value == type && r.Kind is FormulaDefinition formula && formula.Name.Value == name) is { } rule)
            {
                return (rule, world with { Set = set, Others = [.. world.Others, world.Set] });
            }
        }

        return null;
    }

    public static bool IsOne(PlainWorld world, string name) => world.Others.Prepend(world.Set).Any(set => set.Rules.Any(r => r.Kind is FormulaDefinition formula && formula.Name.Value == name));

    /// <summary>The figure as of the reader's moment, by which the formula's dates and parameters go too.</summary>
    public static Plain Read((RuleDefinition Rule, PlainWorld World) found, PlainRecord record, PlainMoment moment)
    {
        (RuleDefinition rule, PlainWorld world) = found;
        string path = $"{rule.Subject.Value}.{((FormulaDefinition)rule.Kind).Name.Value}";
        PlainMoment own = moment with { Anchor = moment.At };
        bool isEffective = !(rule.Effective?.From is { } from && moment.At < PlainLimits.Begin(from, world.Zone))
            && !(rule.Effective?.To is { } to && moment.At >= PlainLimits.Begin(to, world.Zone));
        Plain applies = !isEffective ? Plain.False : rule.When is null ? Plain.True : Evaluate(world, record, rule.When, own);
        return applies.IsFalse ? Plain.Unknown(path) : applies.IsTrue ? Evaluate(world, record, ((FormulaDefinition)rule.Kind).Value, own) : applies;
    }

    private static Plain Evaluate(PlainWorld world, PlainRecord record, ExpressionText text, PlainMoment moment) =>
        new PlainEvaluator(world, record, moment).Evaluate(new PlainTrees().Of(text));
}
