using SellerRules.Expressions.Runtime;
using SellerRules.Time;

namespace SellerRules.Judging.Ordinary;

/// <summary>Judges an ordinary deadline that starts again at each of a parcel's scans.</summary>
/// <param name="birthSlot">The slot of the parcel's birth event.</param>
/// <param name="gap">The clock between two scans.</param>
/// <param name="done">What ends it all.</param>
internal sealed class OrdinaryHeartbeat(int birthSlot, OrdinaryClock gap, OrdinaryStop done) : OrdinaryRule(birthSlot, true)
{
    /// <inheritdoc/>
    protected override bool TryJudgeBorn(Frame subject, long asOf, long birth, out VerdictRow verdict)
    {
        verdict = VerdictRow.Of(FindingStatus.Waiting, asOf);
        StopReading end = done.Of(subject, Nanos.None);
        if (subject.Bounds.Until < asOf || !ParcelScans.TryRead(subject, out ReadOnlySpan<long> all) || (end.Instant > asOf && end.ToldUntil < asOf))
        {
            return false;
        }

        long stop = end.Instant <= asOf ? end.Instant : Nanos.None;
        int count = ParcelScans.CountUntil(all, asOf);
        bool hasGap = false;
        bool isShown = true;
        for (int i = 0; i < count;)
        {
            long start = Math.Max(all[i], birth);
            while (i < count && all[i] <= start)
            {
                i++;
            }

            if (start > stop)
            {
                break;
            }

            if (i < count && all[i] <= stop && gap.IsSurelyMet(start, all[i]))
            {
                (hasGap, isShown) = (true, false);
                continue;
            }

            StopReading next = i < count && all[i] <= stop ? new StopReading(all[i], long.MaxValue) : end;
            if (!gap.TryJudgeRun(subject, asOf, start, next, out verdict))
            {
                return false;
            }

            (hasGap, isShown) = (true, true);
            if (verdict.Status == FindingStatus.Breached)
            {
                return true;
            }
        }

        return hasGap ? isShown : stop == Nanos.None && IsNotBegun(subject, asOf, ref verdict);
    }

    /// <inheritdoc/>
    protected override long NextOfBorn(Frame subject, long asOf, in VerdictRow verdict)
    {
        long next = Math.Min(ParcelScans.NextAfter(subject, asOf), done.NextAfter(subject, asOf));
        return Math.Min(next, verdict.From <= asOf
            ? gap.NextOfRun(subject, asOf, verdict)
            : Math.Min(gap.Applies.NextAfter(subject, asOf, asOf), gap.Length.NextAfter(asOf)));
    }

    private bool IsNotBegun(Frame subject, long asOf, ref VerdictRow verdict)
    {
        Answer applies = gap.Applies.At(subject, asOf, asOf);
        verdict = VerdictRow.Of(applies == Answer.False ? FindingStatus.NotApplicable : FindingStatus.Waiting, asOf);
        return applies != Answer.Undecided;
    }
}
