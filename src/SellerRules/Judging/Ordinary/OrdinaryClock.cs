using SellerRules.Expressions.Runtime;
using SellerRules.Time;

namespace SellerRules.Judging.Ordinary;

/// <summary>Judges an ordinary deadline or schedule: one start, a limit, at most one stop.</summary>
/// <param name="birthSlot">The slot of the subject's birth event.</param>
/// <param name="done">What stops it; null for a schedule, which nothing stops.</param>
internal sealed class OrdinaryClock(int birthSlot, OrdinaryStop? done) : OrdinaryRule(birthSlot, done is not null)
{
    /// <summary>When the rule applies.</summary>
    public required OrdinaryApplicability Applies { get; init; }

    /// <summary>Where the clock starts; null for the gaps of a list, which are given their starts.</summary>
    public required GivenInstant? From { get; init; }

    /// <summary>How long it runs.</summary>
    public required OrdinaryLimit Length { get; init; }

    /// <summary>How long before its end the clock is at risk; null: never.</summary>
    public OrdinaryLimit? Warn { get; init; }

    /// <summary>Whether a stop before the start fulfils the duty.</summary>
    public bool DoneEarlyIsMet { get; init; }

    /// <summary>Judges a clock that has started.</summary>
    public bool TryJudgeRun(Frame subject, long asOf, long start, StopReading stop, out Verdict verdict)
    {
        verdict = default;
        if (!Length.TryAfter(start, out long due))
        {
            return false;
        }

        long edge = Math.Min(asOf, due);
        bool isStopped = stop.Instant <= edge;
        long at = isStopped ? Math.Max(start, stop.Instant) : edge;
        if (done is not null && !isStopped && stop.ToldUntil < edge)
        {
            return false;
        }

        Answer applies = Applies.At(subject, at, start);
        if (applies == Answer.False || (applies == Answer.NotYet && !isStopped && asOf < due))
        {
            FindingStatus refused = applies == Answer.False ? FindingStatus.NotApplicable : FindingStatus.Waiting;
            verdict = new Verdict(refused, start, due, Shown(stop, asOf), Nanos.None, at, start);
            return true;
        }

        if (applies != Answer.True || (isStopped && stop.Instant < start && !DoneEarlyIsMet))
        {
            return false;
        }

        FindingStatus status = isStopped ? FindingStatus.Met
            : done is null ? asOf >= due ? FindingStatus.Met : FindingStatus.Running
            : asOf > due ? FindingStatus.Breached
            : asOf >= RiskFrom(start, due) ? FindingStatus.AtRisk
            : FindingStatus.Running;
        verdict = new Verdict(status, start, due, Shown(stop, asOf), status == FindingStatus.Breached ? due : Nanos.None, at, start);
        return Warn is null || status is FindingStatus.Met or FindingStatus.Breached || RiskFrom(start, due) != Nanos.None;
    }

    /// <summary>Whether a clock is met by a stop, or no duty, whatever else the facts say: the short way for the many gaps of a list.</summary>
    public bool IsSurelyMet(long start, long stop) =>
        Applies.When is null && Length.SurelyHolds(start, stop);

    /// <summary>The next change of a clock that has started, its stop apart.</summary>
    public long NextOfRun(Frame subject, long asOf, in Verdict verdict)
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
    protected override bool TryJudgeBorn(Frame subject, long asOf, long birth, out Verdict verdict)
    {
        long given = From!.Of(subject);
        if (given <= asOf)
        {
            long start = Math.Max(given, birth);
            return TryJudgeRun(subject, asOf, start, done is null ? new StopReading(Nanos.None, long.MaxValue) : done.Of(subject, start), out verdict);
        }

        Answer applies = Applies.At(subject, asOf, asOf);
        verdict = Verdict.Of(applies == Answer.False ? FindingStatus.NotApplicable : FindingStatus.Waiting, asOf, asOf);
        return applies != Answer.Undecided && OrdinaryReads.IsTold(From.OwnerOf(subject), given, asOf) && !MayBeStopped(subject, asOf);
    }

    /// <inheritdoc/>
    protected override long NextOfBorn(Frame subject, long asOf, in Verdict verdict)
    {
        if (verdict.At < asOf)
        {
            return done!.NextAfter(subject, asOf);
        }

        long next = From!.NextAfter(subject, asOf);
        next = done is null ? next : Math.Min(next, done.NextAfter(subject, asOf));
        return Math.Min(next, verdict.From <= asOf
            ? NextOfRun(subject, asOf, verdict)
            : Math.Min(Applies.NextAfter(subject, asOf, asOf), Length.NextAfter(asOf)));
    }

    // A stop before the start is for the rule's own judge.
    private bool MayBeStopped(Frame subject, long asOf) =>
        done is { IsList: false } && done.Of(subject, Nanos.None) is var stop && (stop.Instant <= asOf || stop.ToldUntil < asOf);

    private long RiskFrom(long anchor, long due) => Warn is null ? Nanos.None : Warn.Before(due, anchor);

    private static long Shown(StopReading stop, long asOf) => stop.Instant <= asOf ? stop.Instant : Nanos.None;
}
