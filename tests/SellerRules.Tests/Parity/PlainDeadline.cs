using NodaTime;
using SellerRules.Expressions.Syntax;
using SellerRules.Model;

namespace SellerRules.Tests.Parity;

/// <summary>Judges a deadline: a clock that starts once, or a heartbeat that starts again and again.</summary>
internal sealed class PlainDeadline(PlainJudge judge, DeadlineDefinition deadline)
{
    private Instant AsOf => judge.AsOf;

    public PlainFinding Judge()
    {
        Plain from = deadline.From is null ? Plain.Known("by") : judge.Evaluate(deadline.From, AsOf, AsOf);
        return from.Value is PlainList starts ? JudgeHeartbeat(starts)
            : from.State == PlainState.Unknown && IsListOfInstants(deadline.From!) ? WithoutStarts(from, Stop(null))
            : JudgeOnce();
    }

    private bool IsListOfInstants(ExpressionText text) =>
        judge.Tree(text) is MemberSyntax { Name: "scans" };

    private PlainFinding WithoutStarts(Plain from, Plain stop) =>
        judge.WithoutInstant(Plain.Lack(from, stop.State == PlainState.Unknown ? stop : Plain.True)!) with { Done = Visible(stop) };

    private PlainFinding JudgeOnce()
    {
        PlainClock clock = PlainClocks.Of(judge, deadline.From, deadline.Within, deadline.By);
        clock = clock with { Stop = Stop(clock.StartsAt) };
        return JudgeClock(clock, isListDone: IsListOfInstants(deadline.Done)) with { From = Shown(clock.StartsAt), Due = clock.ShownDue, Done = Visible(clock.Stop) };
    }

    /// <summary>The stop as of as-of: absence is no stop, whatever the facts could know; of a list the first member later than the start.</summary>
    private Plain Stop(Instant? start)
    {
        Plain done = ReadDone();
        if (done.Value is not PlainList list)
        {
            return done;
        }

        Instant[] later = [.. list.Members.Select(m => (Instant)m.Item.Value!).Where(i => start is { } begin && i > begin)];
        return later.Length > 0 ? Plain.Known(later.Min()) : Plain.NotYet(list.Path);
    }

    /// <summary>Of several events, one that may have happened behind the end of the facts leaves the stop open.</summary>
    private Plain ReadDone()
    {
        Plain done = judge.Evaluate(deadline.Done, AsOf, AsOf);
        Plain ignoring = judge.Evaluate(deadline.Done, AsOf, AsOf, ignoresUntil: true);
        return ignoring.State == PlainState.NotYet && !done.IsKnown ? ignoring : done;
    }

    private PlainFinding JudgeClock(PlainClock clock, bool isListDone)
    {
        Plain stop = clock.Stop.State == PlainState.Unknown ? clock.Stop : Plain.True;
        if (clock.Start.State == PlainState.Unknown)
        {
            return judge.WithoutInstant(Plain.Lack(clock.Start, stop)!);
        }

        bool isStarted = clock.StartsAt <= AsOf;
        bool isEarly = clock.StopsAt is { } early && !isListDone && (!isStarted || early < clock.StartsAt);
        if (!isStarted)
        {
            PlainFinding waiting = judge.Gate(AsOf, AsOf, canMove: true) ?? new PlainFinding(FindingStatus.Waiting);
            bool isOpen = waiting.Status == FindingStatus.Waiting && isEarly && !deadline.DoneEarlyIsMet;
            return isOpen ? PlainJudge.Unknown(BothNames()) : waiting;
        }

        if (clock.Start.IsKnown && clock.Due.State == PlainState.Unknown)
        {
            return judge.WithoutInstant(Plain.Lack(clock.Due, stop)!);
        }

        if (clock.Stop.LaterThan >= clock.DueAt || IsOpenAtEnd(clock))
        {
            clock = clock with { Stop = Plain.NotYet("a stop that is too late") };
        }

        if (clock.Stop.State == PlainState.Unknown)
        {
            return judge.WithoutInstant(clock.Stop);
        }

        if (clock.DueAt is not { } due)
        {
            return judge.Gate(AsOf, clock.StartsAt!.Value, canMove: true) ?? new PlainFinding(FindingStatus.Waiting);
        }

        Instant start = clock.StartsAt!.Value;
        Instant judgedAt = Instant.Min(AsOf, due);
        if (clock.StopsAt is { } stopped)
        {
            judgedAt = Instant.Min(judgedAt, Instant.Max(start, stopped));
        }

        bool canMove = AsOf < due && clock.StopsAt is null;
        Instant anchor = start == Instant.MinValue ? due : start;
        PlainFinding? gate = judge.Gate(judgedAt, anchor, canMove);
        Plain open = Open(start, judgedAt);
        bool mayBeJudgedEarlier = clock.Stop.State == PlainState.NotYet && open.State == PlainState.Unknown && judge.IsConditionOfClock && judge.IsEffective(anchor);
        return (mayBeJudgedEarlier && gate is { Status: FindingStatus.NotApplicable } ? PlainJudge.Unknown(Plain.Lack(open, clock.Restarts ?? Plain.True)!) : gate)
            ?? (isEarly && !deadline.DoneEarlyIsMet ? PlainJudge.Unknown(BothNames()) : Own(clock, start, due, anchor));
    }

    /// <summary>Of several stops, those that came too late leave the clock as open as if they hadn't come.</summary>
    private bool IsOpenAtEnd(PlainClock clock) =>
        clock.Stop.LaterThan is not null && clock.DueAt < AsOf && judge.Evaluate(deadline.Done, clock.DueAt.Value, clock.DueAt.Value, ignoresUntil: true).State == PlainState.NotYet;

    private PlainFinding Own(PlainClock clock, Instant start, Instant due, Instant anchor)
    {
        if (clock.StopsAt is { } stop && stop <= due)
        {
            return new PlainFinding(FindingStatus.Met);
        }

        if (AsOf <= due)
        {
            Plain risk = RiskBegins(anchor, due);
            return !risk.IsKnown ? PlainJudge.Unknown(risk) : new PlainFinding(AsOf >= (Instant)risk.Value! ? FindingStatus.AtRisk : FindingStatus.Running);
        }

        Plain? open = Plain.Lack(Open(start, due), clock.Restarts ?? Plain.True);
        return open is not null
            ? PlainJudge.Unknown(open)
            : new PlainFinding(FindingStatus.Breached) { OccurredAt = due };
    }

    private Plain RiskBegins(Instant anchor, Instant due)
    {
        Plain warn = deadline.Warn is null ? Plain.Known(Instant.MaxValue) : judge.Resolve(deadline.Warn, anchor);
        return warn.Value is LimitDefinition limit ? PlainLimits.Before(due, limit, judge.World.Set) : warn;
    }

    /// <summary>By what the clock may have been stopped by an instant at which the facts could not know of it; true where by nothing.</summary>
    private Plain Open(Instant start, Instant by)
    {
        Plain done = judge.Evaluate(deadline.Done, by, by);
        return done.Value is PlainList list
            ? list.Grown is { } grown && !list.Members.Any(m => (Instant)m.Item.Value! > start) ? grown : Plain.True
            : done.State == PlainState.Unknown ? done : Plain.True;
    }

    private Plain BothNames() => Plain.Lack(PlainClocks.Names(judge.Tree(deadline.From ?? deadline.By!)), PlainClocks.Names(judge.Tree(deadline.Done)))!;

    private PlainFinding JudgeHeartbeat(PlainList list)
    {
        Plain done = ReadDone();
        Instant? end = done.Value as Instant?;
        Instant? counted = done.State == PlainState.Unknown ? done.LaterThan ?? Instant.MinValue : end;
        Instant[] starts = [.. list.Members.Select(m => Instant.Max((Instant)m.Item.Value!, judge.Birth ?? Instant.MinValue)).Distinct().Order().Where(s => counted is not { } last || s <= last)];
        if (done.State == PlainState.Unknown && starts.Length == 0)
        {
            return judge.WithoutInstant(done);
        }

        bool mayHaveMore = list.Grown is not null && done.State == PlainState.NotYet;
        if (starts.Length == 0)
        {
            PlainFinding none = mayHaveMore ? judge.WithoutInstant(list.Grown!)
                : judge.Gate(AsOf, AsOf, canMove: true)
                ?? (end is not null && !deadline.DoneEarlyIsMet ? PlainJudge.Unknown(BothNames()) : new PlainFinding(FindingStatus.Waiting));
            return none with { Done = end };
        }

        PlainFinding[] gaps = [.. starts.Select((s, i) => JudgeGap(s, i + 1 < starts.Length ? starts[i + 1] : null, end, done))];
        PlainFinding shown = gaps.FirstOrDefault(g => g.Status == FindingStatus.Breached)
            ?? gaps.FirstOrDefault(g => g.Status == FindingStatus.Unknown)
            ?? gaps[^1];
        bool mayCountOthers = done.State == PlainState.Unknown && (list.Grown is not null || list.Members.Any(m => (Instant)m.Item.Value! > starts[^1]));
        Plain? others = mayHaveMore ? list.Grown : mayCountOthers ? done : null;
        bool mayApplyLater = others is not null && shown.Status == FindingStatus.NotApplicable;
        return mayApplyLater ? judge.WithoutInstant(others!) with { From = shown.From, Due = shown.Due, Done = shown.Done } : shown;
    }

    private PlainFinding JudgeGap(Instant start, Instant? next, Instant? end, Plain done)
    {
        PlainClock clock = PlainClocks.At(judge, Plain.Known(start), deadline.Within!);
        Plain stop = (next ?? end) is { } stopped ? Plain.Known(stopped) : done;
        bool mayHaveRestarted = (clock.DueAt < AsOf ? clock.DueAt : AsOf) > (judge.Subject.OwnRecorded ?? judge.World.Facts.Recorded)?.Until;
        Plain? restarts = mayHaveRestarted ? Plain.Unknown("parcel.events") : null;
        return JudgeClock(clock with { Stop = stop, Restarts = restarts }, isListDone: false) with { From = start, Due = clock.ShownDue, Done = Visible(stop) };
    }

    private static Instant? Visible(Plain stop) => stop.Value as Instant?;

    private Instant? Shown(Instant? start) => deadline.From is null ? null : start;
}
