using System.Globalization;
using NodaTime;
using SellerRules.Expressions.Binding;
using SellerRules.Expressions.Compilation;
using SellerRules.Expressions.Runtime;
using SellerRules.Judging.Binding;
using SellerRules.Text;
using SellerRules.Time;

namespace SellerRules.Judging;

/// <summary>Makes what breaches cost ready for judging.</summary>
internal sealed class PointsCompiler(ExpressionCompiler expressions)
{
    /// <summary>The price of a rule's breaches; null where they cost nothing.</summary>
    public CompiledPoints? Compile(BoundRule rule)
    {
        if (rule.Points is not { } points)
        {
            return null;
        }

        PointTerms terms = new(
            rule.FullId,
            rule.Definition.Outcome.CountAs?.Value ?? rule.FullId,
            points.Account,
            [.. points.Tiers.Select(tier => RuleCompiler.ValuesOf<decimal>(tier.From))],
            points.Window is null ? null : RuleCompiler.ValuesOf<Limit>(points.Window),
            points.MonthStartsOn,
            points.PerDay is null ? null : RuleCompiler.ValuesOf<decimal>(points.PerDay),
            points.OnceWithin is null ? null : RuleCompiler.ValuesOf<Limit>(points.OnceWithin));
        BoundRoot[] amounts = points.Amount is { } amount ? [amount] : [.. points.Tiers.Select(tier => tier.Amount)];
        bool isPlain = points.By is null && points.Until is null && amounts.All(a => a.Expression is BoundConstant);
        return new CompiledPoints(
            terms, isPlain ? new Charge(string.Empty, [.. amounts.Select(a => (decimal?)(decimal)((BoundConstant)a.Expression).Value)], Nanos.None) : null)
        {
            Amounts = [.. amounts.Select(a => Run(expressions.CompileValue<decimal>(a.Expression, rule.Zone)))],
            By = points.By is null ? null : TextOf(points.By.Expression, rule.Zone),
            Until = points.Until is null ? null : Run(expressions.CompileValue<long>(points.Until.Expression, rule.Zone)),
        };
    }

    private Func<EvaluationContext, Maybe<string>> TextOf(BoundExpression by, DateTimeZone zone) => by.Type.Kind switch
    {
        ValueKind.Boolean => TextOf<bool>(by, zone, truth => truth ? "true" : "false"),
        ValueKind.Number => TextOf<decimal>(by, zone, number => number.ToString("G29", CultureInfo.InvariantCulture)),
        ValueKind.Date => TextOf<LocalDate>(by, zone, IsoText.Of),
        _ => Run(expressions.CompileValue<string>(by, zone)),
    };

    private Func<EvaluationContext, Maybe<string>> TextOf<T>(BoundExpression by, DateTimeZone zone, Func<T, string> format)
    {
        Func<EvaluationContext, Maybe<T>> run = Run(expressions.CompileValue<T>(by, zone));
        return context => run(context) is { IsKnown: true } known ? Maybe<string>.Of(format(known.Value)) : Maybe<string>.Undecided(State.Unknown);
    }

    private static Func<EvaluationContext, Maybe<T>> Run<T>(Lazy<Func<EvaluationContext, Maybe<T>>> run) => context => run.Value(context);
}
