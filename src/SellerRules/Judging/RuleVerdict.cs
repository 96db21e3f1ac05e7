using NodaTime;
using SellerRules.Expressions.Runtime;
using SellerRules.Findings;
using SellerRules.Judging.Binding;
using SellerRules.Judging.Clocks;
using SellerRules.Judging.Explanations;
using SellerRules.Time;

namespace SellerRules.Judging;

/// <summary>A rule's verdict on a subject, as a finding shows it.</summary>
internal sealed class RuleVerdict(CompiledRule rule, Verdict verdict, Frame? subject, long asOf) : JudgedRule
{
    /// <inheritdoc/>
    public override string Rule => rule.FullId;

    /// <inheritdoc/>
    public override RuleKind Kind => rule.Kind;

    /// <inheritdoc/>
    public override FindingStatus Status => verdict.Status;

    /// <inheritdoc/>
    public override FindingSeverity Severity => rule.Bound.Definition.Outcome.Severity;

    /// <inheritdoc/>
    public override Duty Duty => rule.Bound.Definition.Outcome.Duty;

    /// <inheritdoc/>
    public override Instant? From => verdict.From == long.MinValue ? null : Nanos.ToInstantOrNull(verdict.From);

    /// <inheritdoc/>
    public override Instant? Due => Nanos.ToInstantOrNull(verdict.Due);

    /// <inheritdoc/>
    public override Instant? Done => Nanos.ToInstantOrNull(verdict.Done);

    /// <inheritdoc/>
    public override Instant? OccurredAt => Nanos.ToInstantOrNull(verdict.OccurredAt);

    /// <inheritdoc/>
    public override object? Value => verdict.Value;

    /// <inheritdoc/>
    public override string? Unit => (rule.Bound.Kind as BoundFormula)?.Unit;

    /// <inheritdoc/>
    public override string? Band => BandIn?.Definition.Name;

    /// <inheritdoc/>
    public override string? BandAction => BandIn?.Definition.Action?.Name;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Unknown => verdict.Unknown;

    /// <inheritdoc/>
    public override decimal? Points => rule.Points?.AmountAlone(subject, verdict.OccurredAt);

    /// <inheritdoc/>
    public override string? Action => rule.Bound.Definition.Outcome.Action?.Name;

    /// <inheritdoc/>
    public override RuleSource Source => rule.Source;

    /// <inheritdoc/>
    public override DateTimeZone Zone => rule.Bound.Zone;

    private BoundBand? BandIn => verdict.Band < 0 ? null : ((BoundMeasure)rule.Bound.Kind).Bands[verdict.Band];

    /// <inheritdoc/>
    public override string Title(string language) => rule.Messages.Title(language);

    /// <inheritdoc/>
    public override string? ValueText(string language, DateTimeZone? displayZone, int digits) => rule.Messages.Value(language, displayZone, verdict, digits);

    /// <inheritdoc/>
    public override string Message(string language, DateTimeZone? displayZone) => rule.Messages.Message(language, displayZone, verdict, subject);

    /// <inheritdoc/>
    public override IReadOnlyList<ExplanationStep> Explain(string language, DateTimeZone? displayZone)
    {
        IReadOnlyList<Verdict> clocks = rule.Judge is HeartbeatJudge heartbeat && subject is not null ? heartbeat.ClocksOf(subject, asOf) : [verdict];
        return new RuleExplainer(rule.Bound, new Wording(language, displayZone ?? rule.Bound.Zone)).Explain(verdict, clocks);
    }
}
