using NodaTime;
using SellerRules.Expressions.Compilation;
using SellerRules.Expressions.Runtime;
using SellerRules.Facts;
using SellerRules.Model;
using SellerRules.Text;
using SellerRules.Time;

namespace SellerRules.Judging.Days;

/// <summary>Judges a day's figure against the mean of the days before, in exact decimal arithmetic.</summary>
internal sealed class SpikeJudge : RuleJudge
{
    /// <summary>The figure; a plain number has no currency.</summary>
    public required Func<EvaluationContext, Maybe<Money>> Figure { get; init; }

    /// <summary>The rise that is a spike, as a share of the mean: 3 is 300 %.</summary>
    public required ParameterValue<decimal> Increase { get; init; }

    /// <summary>Whether a rise of exactly that much is one.</summary>
    public required bool IncreaseIsInclusive { get; init; }

    /// <summary>How many days before are the baseline.</summary>
    public required ParameterValue<decimal> PreviousDays { get; init; }

    /// <summary>Which of them count; null: all.</summary>
    public required Condition? Where { get; init; }

    /// <summary>The least figure that can be a spike (inclusive); null: any.</summary>
    public required Func<EvaluationContext, Maybe<Money>>? Minimum { get; init; }

    /// <summary>What a rise from zero is.</summary>
    public required ZeroBaselinePolicy OnZeroBaseline { get; init; }

    /// <summary>What a recorded date without a figure counts as.</summary>
    public required MissingDaysPolicy MissingDays { get; init; }

    /// <summary>The zone of the rule set, in which its dates begin.</summary>
    public required DateTimeZone Zone { get; init; }

    /// <inheritdoc/>
    protected override Verdict JudgeBorn(EvaluationContext context, long birth)
    {
        long asOf = context.AsOf;
        Frame day = context.Subject;
        Maybe<long> start = DayFrame.Start(context, day);
        Maybe<long> end = DayFrame.End(context, day);
        if (!start.IsKnown || !end.IsKnown || DayFrame.DateOf(day) is not { } date)
        {
            return WithoutInstant(context, 0, Verdict.Of(FindingStatus.Unknown, asOf, asOf));
        }

        context.MayChangeAt(start.Value);
        context.MayChangeAt(end.Value);
        bool isOver = asOf >= end.Value;
        long at = Math.Min(asOf, end.Value);
        long anchor = LocalTimes.StartOf(date, Zone);
        Verdict verdict = Verdict.Of(FindingStatus.Waiting, at, anchor);
        if (asOf < start.Value)
        {
            return verdict;
        }

        if (Applies.Refuse(context, at, anchor, isOver, 0) is { } status)
        {
            return As(context, status, 0, verdict);
        }

        return !isOver && !DayFrame.IsCut(day) ? verdict : Compare(context, verdict, isOver, end.Value);
    }

    private Verdict Compare(EvaluationContext context, Verdict verdict, bool isOver, long end)
    {
        context.Names.DropFrom(0);
        context.At = verdict.At;
        context.Anchor = verdict.Anchor;
        Maybe<Money> today = Figure(context);
        verdict = today.IsKnown ? verdict with { Value = today.Value.Currency is null or "" ? today.Value.Amount : today.Value } : verdict;
        Maybe<bool> exceeds = Exceeds(context, today);
        if (!exceeds.IsKnown)
        {
            return Unknown(context, 0, verdict);
        }

        return (exceeds.Value, isOver) switch
        {
            (true, true) => verdict with { Status = FindingStatus.Breached, OccurredAt = end },
            (false, true) => verdict with { Status = FindingStatus.Met },
            (true, false) => verdict with { Status = FindingStatus.AtRisk },
            (false, false) => verdict with { Status = FindingStatus.Running },
        };
    }

    private Maybe<bool> Exceeds(EvaluationContext context, Maybe<Money> today)
    {
        Maybe<bool> isLarge = Minimum is null || !today.IsKnown
            ? new Maybe<bool>(today.State, true)
            : Comparisons.Test(Comparisons.CompareMoney(context, today, Minimum(context)), 6);
        if (isLarge is { IsKnown: true, Value: false })
        {
            return isLarge;
        }

        int mark = context.Names.Mark;
        Maybe<bool> grew = Growth(context, today);
        if (grew is { IsKnown: true, Value: true } && !isLarge.IsKnown)
        {
            context.Names.DropFrom(mark);
            return isLarge;
        }

        return grew;
    }

    private Maybe<bool> Growth(EvaluationContext context, Maybe<Money> today)
    {
        Maybe<decimal> days = PreviousDays.At(context);
        Maybe<decimal> increase = Increase.At(context);
        if (!today.IsKnown || !days.IsKnown || !increase.IsKnown)
        {
            return Maybe<bool>.Undecided(State.Unknown);
        }

        (Maybe<Money> sum, int counted) = Baseline(context, (int)days.Value);
        return sum.IsKnown ? Grew(context, today, sum, counted, increase.Value) : Maybe<bool>.Undecided(State.Unknown);
    }

    private Maybe<bool> Grew(EvaluationContext context, Maybe<Money> today, Maybe<Money> sum, int counted, decimal increase)
    {
        if (counted == 0)
        {
            return context.Unknown<bool>("no day to compare with");
        }

        if (sum.Value.Amount == 0)
        {
            return today.Value.Amount <= 0 || OnZeroBaseline == ZeroBaselinePolicy.Ignore ? Maybe<bool>.Of(false)
                : OnZeroBaseline == ZeroBaselinePolicy.Breach ? Maybe<bool>.Of(true)
                : context.Unknown<bool>("the days before add up to zero");
        }

        Maybe<int> order = Comparisons.CompareMoney(
            context,
            Arithmetic.ScaleMoney(context, today, Maybe<decimal>.Of(counted)),
            Arithmetic.ScaleMoney(context, sum, Arithmetic.Add(context, Maybe<decimal>.Of(1), Maybe<decimal>.Of(increase))));
        return Comparisons.Test(order, IncreaseIsInclusive ? 6 : 4);
    }

    private (Maybe<Money> Sum, int Counted) Baseline(EvaluationContext context, int days)
    {
        Frame today = context.Subject;
        Maybe<Money> sum = Maybe<Money>.Of(default);
        int counted = 0;
        for (int i = 1; i <= days; i++)
        {
            (Maybe<Money> figure, bool counts) = FigureBefore(context, today, i);
            counted += counts ? 1 : 0;
            if (counts)
            {
                sum = Arithmetic.AddMoney(context, sum, figure);
            }
        }

        context.Subject = today;
        return (sum, counted);
    }

    private (Maybe<Money> Figure, bool Counts) FigureBefore(EvaluationContext context, Frame today, int days)
    {
        if (DayFrame.Before(context, today, days) is not { } day)
        {
            bool isZero = MissingDays == MissingDaysPolicy.Zero && DayFrame.IsRecorded(today, days);
            string date = IsoText.Of(DayFrame.DateOf(today)!.Value.PlusDays(-days));
            return (isZero ? Maybe<Money>.Of(default) : context.Unknown<Money>($"no figure for {date}"), true);
        }

        context.Subject = day;
        if (Where?.Evaluate(context) is { } counts && (!counts.IsKnown || !counts.Value))
        {
            return (Maybe<Money>.Undecided(State.Unknown), !counts.IsKnown);
        }

        return (Figure(context), true);
    }
}
