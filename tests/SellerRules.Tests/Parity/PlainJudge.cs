using NodaTime;
using SellerRules.Expressions.Syntax;
using SellerRules.Model;

namespace SellerRules.Tests.Parity;

/// <summary>Judges a rule on a subject straight from what a verdict means, without any preparation.</summary>
internal sealed class PlainJudge(PlainWorld world, PlainRecord subject, RuleDefinition rule, Instant asOf)
{
    private readonly PlainTrees _trees = new();

    public PlainFinding Judge()
    {
        if (subject.Type.Birth is not null && Birth is not { } born)
        {
            return new PlainFinding(FindingStatus.Waiting);
        }

        if (PlainPeriods.StartOf(subject.Record) > asOf)
        {
            return new PlainFinding(FindingStatus.Waiting);
        }

        return rule.Kind switch
        {
            DeadlineDefinition deadline => new PlainDeadline(this, deadline).Judge(),
            ScheduleDefinition schedule => JudgeSchedule(schedule),
            RequireDefinition { At: { } at } require => JudgeDated(require, at),
            RequireDefinition require => JudgeState(require),
            MeasureDefinition measure => JudgeFigure(Evaluate(measure.Value, asOf, asOf), value => InBand(measure, value)),
            FormulaDefinition formula => JudgeFigure(
                new PlainFacts(world).Read(subject, formula.Name.Value, new PlainMoment(asOf, asOf)),
                value => new PlainFinding(FindingStatus.Met) { Value = value.Value }),
            _ => throw new InvalidOperationException(rule.Kind.GetType().Name),
        };
    }

    public Instant AsOf => asOf;

    public PlainWorld World => world;

    public PlainRecord Subject => subject;

    /// <summary>When the subject began to exist, if that has happened; null also where its type has no birth.</summary>
    public Instant? Birth => subject.Type.Birth is null ? null
        : (Instant?)subject.Type.Birth.Property!.GetValue(subject.Record) is { } birth && birth <= asOf ? birth
        : null;

    public ExpressionSyntax Tree(ExpressionText text) => _trees.Of(text);

    public Plain Evaluate(ExpressionText text, Instant at, Instant anchor, bool ignoresUntil = false) =>
        new PlainEvaluator(world, subject, new PlainMoment(at, anchor, ignoresUntil)).Evaluate(Tree(text));

    public Plain After(Instant start, LimitDefinition limit, Instant anchor) =>
        Resolve(limit, anchor) is { IsKnown: true } resolved ? PlainLimits.After(start, (LimitDefinition)resolved.Value!, world.Set) : Resolve(limit, anchor);

    public Plain Resolve(LimitDefinition limit, Instant anchor) =>
        limit is ParameterLimitDefinition parameter ? PlainParameters.Value(parameter.Name, anchor, world) : Plain.Known(limit);

    /// <summary>
    /// What the dates and the condition say before the kind is asked: not applicable, unknown or waiting; null where the rule applies.
    /// </summary>
    public PlainFinding? Gate(Instant judgedAt, Instant anchor, bool canMove)
    {
        if (!IsEffective(anchor))
        {
            return new PlainFinding(FindingStatus.NotApplicable);
        }

        Plain when = rule.When is null ? Plain.True : Evaluate(rule.When, judgedAt, anchor);
        return when.IsFalse ? new PlainFinding(FindingStatus.NotApplicable)
            : when.IsTrue ? null
            : when.State == PlainState.NotYet && canMove ? new PlainFinding(FindingStatus.Waiting)
            : Unknown(when);
    }

    /// <summary>Whether the condition may have been otherwise at an earlier instant although no fact differs.</summary>
    public bool IsConditionOfClock => rule.When is { } when && new PlainTimeless(world, subject.Type).ReadsClock(Tree(when));

    public bool IsEffective(Instant anchor) =>
        !(rule.Effective?.From is { } from && anchor < PlainLimits.Begin(from, world.Zone))
        && !(rule.Effective?.To is { } to && anchor >= PlainLimits.Begin(to, world.Zone));

    /// <summary>What can be said where the judging instant is unknown.</summary>
    public PlainFinding WithoutInstant(Plain lack)
    {
        bool isTooEarly = rule.Effective?.From is { } from && asOf < PlainLimits.Begin(from, world.Zone);
        bool isNever = rule.When is { } when && new PlainTimeless(world, subject.Type).IsTimeless(Tree(when)) && Evaluate(when, asOf, asOf).IsFalse;
        return isTooEarly || isNever ? new PlainFinding(FindingStatus.NotApplicable) : Unknown(lack);
    }

    public static PlainFinding Unknown(Plain lack) => new(FindingStatus.Unknown) { Unknown = lack.Names };

    private PlainFinding JudgeSchedule(ScheduleDefinition schedule)
    {
        PlainClock clock = PlainClocks.Of(this, schedule.From, schedule.At, schedule.By);
        if (clock.Start.State == PlainState.Unknown || (clock.StartsAt <= asOf && clock.Due.State == PlainState.Unknown))
        {
            return WithoutInstant(Plain.Lack(clock.Start, clock.Due)!) with { From = clock.StartsAt, Due = clock.ShownDue };
        }

        bool isStarted = clock.StartsAt <= asOf;
        Instant judgedAt = clock.DueAt is { } due ? Instant.Min(asOf, due) : asOf;
        PlainFinding finding = Gate(judgedAt, isStarted ? clock.StartsAt!.Value : asOf, clock.DueAt is not { } end || asOf < end)
            ?? (!isStarted ? new PlainFinding(FindingStatus.Waiting)
                : clock.Due.State == PlainState.NotYet ? new PlainFinding(FindingStatus.Waiting)
                : new PlainFinding(asOf < clock.DueAt ? FindingStatus.Running : FindingStatus.Met));
        return finding with { From = clock.StartsAt, Due = clock.ShownDue };
    }

    private PlainFinding JudgeDated(RequireDefinition require, ExpressionText atText)
    {
        Plain at = Evaluate(atText, asOf, asOf);
        if (at.State == PlainState.Unknown)
        {
            return WithoutInstant(at);
        }

        Instant instant = at.IsKnown ? Instant.Max((Instant)at.Value!, Birth ?? Instant.MinValue) : Instant.MaxValue;
        if (instant > asOf)
        {
            return Gate(asOf, asOf, canMove: true) ?? new PlainFinding(FindingStatus.Waiting);
        }

        Plain that = Evaluate(require.That, instant, instant);
        return Gate(instant, instant, canMove: false)
            ?? (that.IsTrue ? new PlainFinding(FindingStatus.Met)
                : that.IsFalse ? new PlainFinding(FindingStatus.Breached) { OccurredAt = instant }
                : Unknown(that));
    }

    private PlainFinding JudgeState(RequireDefinition require)
    {
        Plain that = Evaluate(require.That, asOf, asOf);
        return Gate(asOf, asOf, canMove: true)
            ?? (that.IsTrue ? new PlainFinding(FindingStatus.Met)
                : that.IsFalse ? new PlainFinding(FindingStatus.Breached)
                : that.State == PlainState.NotYet ? new PlainFinding(FindingStatus.Waiting)
                : Unknown(that));
    }

    private PlainFinding JudgeFigure(Plain value, Func<Plain, PlainFinding> judge) =>
        Gate(asOf, asOf, canMove: true)
            ?? (value.IsKnown ? judge(value)
                : value.State == PlainState.NotYet ? new PlainFinding(FindingStatus.Waiting)
                : Unknown(value));

    private PlainFinding InBand(MeasureDefinition measure, Plain value)
    {
        (BandDefinition? band, Plain holds) = PlainBands.Of(measure, value, asOf, world);
        PlainFinding finding = band is null ? Unknown(holds) : new PlainFinding(band.IsBreach ? FindingStatus.Breached : FindingStatus.Met) { Band = band.Name };
        return finding with { Value = value.Value };
    }
}
