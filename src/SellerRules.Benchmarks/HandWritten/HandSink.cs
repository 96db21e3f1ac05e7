using NodaTime;

namespace SellerRules.Benchmarks.HandWritten;

/// <summary>Takes what the checks say: a scan makes findings only of what needs attention, an evaluation of everything.</summary>
internal sealed class HandSink(Instant asOf, Action<HandFinding>? attention)
{
    private readonly List<HandFinding>? _all = attention is null ? [] : null;
    private Instant? _next;

    /// <summary>The instant of the verdicts.</summary>
    public Instant AsOf { get; } = asOf;

    /// <summary>All findings, and the first change.</summary>
    public HandEvaluation Evaluation => new(_all!, _next);

    /// <summary>Takes a verdict without any instants.</summary>
    public void Add(HandCheck check, string subject, FindingStatus status, IReadOnlyList<string>? unknown = null) => Add(check, subject, status, null, null, null, null, unknown);

    /// <summary>Takes a verdict.</summary>
    public void Add(HandCheck check, string subject, FindingStatus status, Instant? from, Instant? due, Instant? done, Instant? occurredAt, IReadOnlyList<string>? unknown = null)
    {
        if (_all is not null)
        {
            _all.Add(new HandFinding(check, subject, status, from, due, done, occurredAt, unknown ?? []));
        }
        else if (status is FindingStatus.Unknown or FindingStatus.AtRisk or FindingStatus.Breached)
        {
            attention!(new HandFinding(check, subject, status, from, due, done, occurredAt, unknown ?? []));
        }
    }

    /// <summary>Takes an instant at which a verdict changes by itself.</summary>
    public void MayChangeAt(Instant instant)
    {
        if (instant > AsOf && (_next is not { } known || instant < known))
        {
            _next = instant;
        }
    }
}
