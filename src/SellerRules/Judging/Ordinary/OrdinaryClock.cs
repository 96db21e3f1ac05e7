using SellerRules.Expressions.Runtime;
using SellerRules.Time;

namespace SellerRules.Judging.Ordinary;

/// <summary>Judges an ordinary deadline or schedule: one start, a limit, at most one stop.</summary>
/// <param name="birthSlot">The slot of the subject's birth event.</param>
/// <param name="done">What stops it; null for a schedule, which nothing stops.</param>
internal sealed class OrdinaryClock(int birthSlot, OrdinaryStop? done) : OrdinaryRule(birthSlot, done is not null)
{
    private readonly OrdinaryStop _done = done ?? default;
    private readonly bool _hasDone = done is not null;

    /// <summary>When the rule applies.</summary>
    public required OrdinaryApplicability Applies { get; init; }

    /// <summary>Where the clock starts; none for the gaps of a list, which are given their starts.</summary>
    public required OrdinaryInstant From { get; init; }

    /// <summary>How long it runs.</summary>
    public required OrdinaryLimit Length { get; init; }

    /// <summary>How long before its end the clock is at risk; none: never.</summary>
    public OrdinaryLimit Warn { get; init; }

    /// <summary>Whether a stop before the start fulfils the duty.</summary>
    public bool DoneEarlyIsMet { get; init; }

    /// <summary>Judges a clock that has started.</summary>
    public bool TryJudgeRun(Frame subject, long asOf, long start, StopReading stop, out VerdictRow verdict)
    {
        verdict = default;
        if (!Length.TryAfter(start, out long due))
        {
            return false;
        }

        long edge = Math.Min(asOf, due);
        bool isStopped = stop.Instant <= edge;
        long at = isStopped ? Math.Max(start, stop.Instant) : edge;
        if (_hasDone && !isStopped && stop.ToldUntil < edge)
        {
            return false;
        }

        Answer applies = Applies.At(subject, at, start);
        if (applies == Answer.False || (applies == Answer.NotYet && !isStopped && asOf < due))
        {
            FindingStatus refused = applies == Answer.False ? FindingStatus.NotApplicable : FindingStatus.Waiting;
            verdict = VerdictRow.OfClock(refused, start, due, Shown(stop, asOf), at);
            return true;
        }

        if (applies != Answer.True || (isStopped && stop.Instant < start && !DoneEarlyIsMet))
        {
            return false;
        }

        FindingStatus status = isStopped ? FindingStatus.Met
            : !_hasDone ? asOf >= due ? FindingStatus.Met : FindingStatus.Running
            : asOf > due ? FindingStatus.Breached
            : asOf >= RiskFrom(start, due) ? FindingStatus.AtRisk
            : FindingStatus.Running;
        verdict = VerdictRow.OfClock(status, start, due, Shown(stop, asOf), at);
        return !Warn.IsGiven || status is FindingStatus.Met or FindingStatus.Breached || RiskFrom(start, due) != Nanos.None;
    }

    /// <summary>Whether a clock is met by a stop, or no duty, whatever else the facts say: the short way for the many gaps of a list.</summary>
    public bool IsSurelyMet(long start, long stop) =>
        Applies.When is null && Length.SurelyHolds(start, stop);

    /// <summary>The next change of a clock that has started, its stop apart.</summary>
    public long NextOfRun(Frame subject, long asOf, in VerdictRow verdict)
    {
        long next = Applies.NextAfter(subject, asOf, verdict.Anchor);
        if (verdict.Due < asOf)
        {
            return next;
        }

        next = Math.Min(next, verdict.Due > asOf ? verdict.Due : verdict.Due + 1);
        long risk = RiskFrom(verdict.Anchor, verdict.Due);
        return risk > asOf ? Math.Min(next, risk) : next;
    }

    /// <inheritdoc/>
    protected override bool TryJudgeBorn(Frame subject, long asOf, long birth, out VerdictRow verdict)
    {
        long given = From.Of(subject);
        if (given <= asOf)
        {
            long start = Math.Max(given, birth);
            return TryJudgeRun(subject, asOf, start, !_hasDone ? new StopReading(Nanos.None, long.MaxValue) : _done.Of(subject, start), out verdict);
        }

        Answer applies = Applies.At(subject, asOf, asOf);
        verdict = VerdictRow.Of(applies == Answer.False ? FindingStatus.NotApplicable : FindingStatus.Waiting, asOf);
        return applies != Answer.Undecided && OrdinaryReads.IsTold(From.OwnerOf(subject), given, asOf) && !MayBeStopped(subject, asOf);
    }

    /// <inheritdoc/>
    protected override long NextOfBorn(Frame subject, long asOf, in VerdictRow verdict)
    {
        if (verdict.At < asOf)
        {
            return _done.NextAfter(subject, asOf);
        }

        long next = From.NextAfter(subject, asOf);
        next = _hasDone ? Math.Min(next, _done.NextAfter(subject, asOf)) : next;
        return Math.Min(next, verdict.From <= asOf
            ? NextOfRun(subject, asOf, verdict)
            : Math.Min(Applies.NextAfter(subject, asOf, asOf), Length.NextAfter(asOf)));
    }

    // A stop before the start is for the rule's own judge.
    private bool MayBeStopped(Frame subject, long asOf) =>
        _hasDone && !_done.IsList && _done.Of(subject, Nanos.None) is var stop && (stop.Instant <= asOf || stop.ToldUntil < asOf);

    private long RiskFrom(long anchor, long due) => !Warn.IsGiven ? Nanos.None : Warn.Before(due, anchor);

    private static long Shown(StopReading stop, long asOf) => stop.Instant <= asOf ? stop.Instant : Nanos.None;
}
