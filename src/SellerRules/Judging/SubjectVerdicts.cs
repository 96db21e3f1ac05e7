using NodaTime;
using SellerRules.Expressions.Runtime;
using SellerRules.Findings;
using SellerRules.Judging.Binding;
using SellerRules.Judging.Clocks;
using SellerRules.Judging.Explanations;
using SellerRules.Time;

namespace SellerRules.Judging;

/// <summary>Verdicts of some rules on a subject, as findings show them.</summary>
/// <param name="rules">The rules.</param>
/// <param name="verdicts">One for each rule.</param>
/// <param name="notes">What a reader of each should know besides; null: nothing of any.</param>
/// <param name="frame">The subject; null where its list isn't known.</param>
/// <param name="subject">The kind of subject.</param>
/// <param name="id">The subject's id.</param>
/// <param name="asOf">The instant of the verdicts.</param>
internal sealed class SubjectVerdicts(CompiledRule[] rules, Verdict[] verdicts, IReadOnlyList<FindingNote>[]? notes, Frame? frame, string subject, string id, long asOf)
    : JudgedSubject(subject, id)
{
    /// <inheritdoc/>
    public override string Rule(int place) => rules[place].FullId;

    /// <inheritdoc/>
    public override RuleKind Kind(int place) => rules[place].Kind;

    /// <inheritdoc/>
    public override FindingStatus Status(int place) => verdicts[place].Status;

    /// <inheritdoc/>
    public override FindingSeverity Severity(int place) => rules[place].Bound.Definition.Outcome.Severity;

    /// <inheritdoc/>
    public override Duty Duty(int place) => rules[place].Bound.Definition.Outcome.Duty;

    /// <inheritdoc/>
    public override Instant? From(int place) => verdicts[place].From == long.MinValue ? null : Nanos.ToInstantOrNull(verdicts[place].From);

    /// <inheritdoc/>
    public override Instant? Due(int place) => Nanos.ToInstantOrNull(verdicts[place].Due);

    /// <inheritdoc/>
    public override Instant? Done(int place) => Nanos.ToInstantOrNull(verdicts[place].Done);

    /// <inheritdoc/>
    public override Instant? OccurredAt(int place) => Nanos.ToInstantOrNull(verdicts[place].OccurredAt);

    /// <inheritdoc/>
    public override object? Value(int place) => verdicts[place].Value;

    /// <inheritdoc/>
    public override string? Unit(int place) => (rules[place].Bound.Kind as BoundFormula)?.Unit;

    /// <inheritdoc/>
    public override string? Band(int place) => BandIn(place)?.Definition.Name;

    /// <inheritdoc/>
    public override string? BandAction(int place) => BandIn(place)?.Definition.Action?.Name;

    /// <inheritdoc/>
    public override IReadOnlyList<FindingNote> Notes(int place) => notes?[place] ?? [];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Unknown(int place) => verdicts[place].Unknown;

    /// <inheritdoc/>
    public override decimal? Points(int place) => rules[place].Points?.AmountAlone(frame, verdicts[place].OccurredAt);

    /// <inheritdoc/>
    public override string? Action(int place) => rules[place].Bound.Definition.Outcome.Action?.Name;

    /// <inheritdoc/>
    public override RuleSource Source(int place) => rules[place].Source;

    /// <inheritdoc/>
    public override DateTimeZone Zone(int place) => rules[place].Bound.Zone;

    /// <inheritdoc/>
    public override string Title(int place, string language) => rules[place].Messages.Title(language);

    /// <inheritdoc/>
    public override string? ValueText(int place, string language, DateTimeZone? displayZone, int digits) =>
        rules[place].Messages.Value(language, displayZone, verdicts[place], digits);

    /// <inheritdoc/>
    public override string Message(int place, string language, DateTimeZone? displayZone) =>
        rules[place].Messages.Message(language, displayZone, verdicts[place], frame);

    /// <inheritdoc/>
    public override IReadOnlyList<ExplanationStep> Explain(int place, string language, DateTimeZone? displayZone)
    {
        CompiledRule rule = rules[place];
        IReadOnlyList<Verdict> clocks = rule.Judge is HeartbeatJudge heartbeat && frame is not null ? heartbeat.ClocksOf(frame, asOf) : [verdicts[place]];
        return new RuleExplainer(rule.Bound, new Wording(language, displayZone ?? rule.Bound.Zone)).Explain(verdicts[place], clocks);
    }

    private BoundBand? BandIn(int place) => verdicts[place].Band < 0 ? null : ((BoundMeasure)rules[place].Bound.Kind).Bands[verdicts[place].Band];
}
