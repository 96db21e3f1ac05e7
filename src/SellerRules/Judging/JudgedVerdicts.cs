using NodaTime;
using SellerRules.Expressions.Runtime;
using SellerRules.Findings;
using SellerRules.Judging.Binding;
using SellerRules.Judging.Clocks;
using SellerRules.Judging.Explanations;
using SellerRules.Time;

namespace SellerRules.Judging;

/// <summary>Verdicts on a record and on what is nested in it, as findings show them.</summary>
/// <param name="asOf">The instant of the verdicts.</param>
internal abstract class JudgedVerdicts(long asOf) : JudgedFindings
{
    /// <summary>The instant of the verdicts.</summary>
    public long AsOf => asOf;

    /// <inheritdoc/>
    public override string Subject(int subject) => RecordOf(subject).Type;

    /// <inheritdoc/>
    public override string SubjectId(int subject) => RecordOf(subject).Id;

    /// <inheritdoc/>
    public override string? Store(int subject) => RecordOf(subject).Store;

    /// <inheritdoc/>
    public override string? CutZone(int subject) => RecordOf(subject).CutZone;

    /// <inheritdoc/>
    public override string Rule(int place) => RuleAt(place).FullId;

    /// <inheritdoc/>
    public override RuleKind Kind(int place) => RuleAt(place).Kind;

    /// <inheritdoc/>
    public override FindingSeverity Severity(int place) => RuleAt(place).Bound.Definition.Outcome.Severity;

    /// <inheritdoc/>
    public override Duty Duty(int place) => RuleAt(place).Bound.Definition.Outcome.Duty;

    /// <inheritdoc/>
    public override Instant? From(int place) => FromOf(VerdictAt(place).From);

    /// <inheritdoc/>
    public override Instant? Due(int place) => Nanos.ToInstantOrNull(VerdictAt(place).Due);

    /// <inheritdoc/>
    public override Instant? Done(int place) => Nanos.ToInstantOrNull(VerdictAt(place).Done);

    /// <inheritdoc/>
    public override Instant? OccurredAt(int place) => Nanos.ToInstantOrNull(VerdictAt(place).OccurredAt);

    /// <inheritdoc/>
    public override object? Value(int place) => DetailAt(place)?.Value;

    /// <inheritdoc/>
    public override string? Unit(int place) => (RuleAt(place).Bound.Kind as BoundFormula)?.Unit;

    /// <inheritdoc/>
    public override string? Band(int place) => BandIn(place)?.Definition.Name;

    /// <inheritdoc/>
    public override string? BandAction(int place) => BandIn(place)?.Definition.Action?.Name;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Unknown(int place) => DetailAt(place)?.Unknown ?? [];

    /// <inheritdoc/>
    public override decimal? Points(int place) => RuleAt(place).Points?.AmountAlone(JudgedAt(place)?.Frame, VerdictAt(place).OccurredAt);

    /// <inheritdoc/>
    public override string? Action(int place) => RuleAt(place).Bound.Definition.Outcome.Action?.Name;

    /// <inheritdoc/>
    public override RuleSource Source(int place) => RuleAt(place).Source;

    /// <inheritdoc/>
    public override DateTimeZone Zone(int place) => RuleAt(place).Bound.Zone;

    /// <inheritdoc/>
    public override string Title(int place, string language) => RuleAt(place).Messages.Title(language);

    /// <inheritdoc/>
    public override string? ValueText(int place, string language, DateTimeZone? displayZone, int digits) =>
        RuleAt(place).Messages.Value(language, displayZone, VerdictAt(place), digits);

    /// <inheritdoc/>
    public override string Message(int place, string language, DateTimeZone? displayZone) =>
        RuleAt(place).Messages.Message(language, displayZone, VerdictAt(place), JudgedAt(place));

    /// <inheritdoc/>
    public override IReadOnlyList<ExplanationStep> Explain(int place, string language, DateTimeZone? displayZone)
    {
        CompiledRule rule = RuleAt(place);
        IReadOnlyList<Verdict> clocks = rule.Judge is HeartbeatJudge heartbeat && JudgedAt(place) is { } judged ? heartbeat.ClocksOf(judged.Frame, asOf) : [VerdictAt(place)];
        return new RuleExplainer(rule.Bound, new Wording(language, displayZone ?? rule.Bound.Zone)).Explain(VerdictAt(place), clocks);
    }

    /// <summary>The record that was judged at a place; null where it is one of a list that isn't known.</summary>
    public virtual KeptRecord? JudgedAt(int place) => RecordOf(SubjectAt(place));

    /// <summary>The record that the verdicts on a subject stand under.</summary>
    public abstract KeptRecord RecordOf(int subject);

    /// <summary>The rule at a place.</summary>
    public abstract CompiledRule RuleAt(int place);

    /// <summary>The verdict at a place.</summary>
    public abstract Verdict VerdictAt(int place);

    /// <summary>What the verdict at a place has besides; null for nothing.</summary>
    protected virtual VerdictDetail? DetailAt(int place) => VerdictAt(place).Rare;

    /// <summary>When a clock started; null where there is none, or what it counts from always was.</summary>
    protected static Instant? FromOf(long nanos) => nanos == long.MinValue ? null : Nanos.ToInstantOrNull(nanos);

    private BoundBand? BandIn(int place) => DetailAt(place) is { Band: >= 0 and var band } ? ((BoundMeasure)RuleAt(place).Bound.Kind).Bands[band] : null;
}
