using SellerRules.Expressions.Runtime;
using SellerRules.Time;

namespace SellerRules.Judging.Clocks;

/// <summary>
/// Judges a deadline that starts again at each instant of a list: every gap is a clock of its own, and the finding shows the first breached one,
/// else the first unknown one, else the last.
/// </summary>
internal sealed class HeartbeatJudge(ListSource starts, DeadlineJudge gap) : RuleJudge
{
    /// <summary>The verdicts on all gaps of a subject, in order, for those who explain: also the ones that the finding doesn't show.</summary>
    public IReadOnlyList<Verdict> ClocksOf(Frame subject, long asOf)
    {
        EvaluationContext context = new();
        context.Begin(subject, asOf);
        int slot = subject.Layout.BirthSlot;
        List<Verdict> gaps = [];
        Verdict shown = JudgeGaps(context, slot < 0 ? long.MinValue : subject.Instants[slot], gaps);
        return gaps.Count == 0 ? [shown] : gaps;
    }

    /// <inheritdoc/>
    protected override Verdict JudgeBorn(EvaluationContext context, long birth) => JudgeGaps(context, birth, null);

    private Verdict JudgeGaps(EvaluationContext context, long birth, List<Verdict>? gaps)
    {
        long asOf = context.AsOf;
        Verdict waiting = Verdict.Of(FindingStatus.Waiting, asOf, asOf);
        Maybe<InstantRun> happened = starts.At(context, asOf);
        if (!happened.IsKnown)
        {
            return WithoutInstant(context, 0, gap.ShowStop(context, waiting));
        }

        context.Names.DropFrom(0);
        (ReadOnlyMemory<long> all, string? moreName) = happened.Value;
        Maybe<long> stop = gap.Done.At(context, asOf, all.Length == 0 ? Nanos.None : all.Span[0]);
        if (stop.State == State.Unknown)
        {
            return WithoutStop(context, all.Span, birth, moreName, gaps);
        }

        context.Names.DropFrom(0);
        if (Choose(context, all.Span, birth, stop.IsKnown ? stop.Value : Nanos.None, moreName, gaps) is { } shown)
        {
            bool onlyOthersCouldApply = shown.Status == FindingStatus.NotApplicable && !stop.IsKnown && moreName is not null && !Applies.IsSurelyNotApplicable(context);
            return onlyOthersCouldApply ? shown with { Status = FindingStatus.Unknown, Unknown = [moreName!] } : shown;
        }

        if (moreName is not null && !stop.IsKnown)
        {
            context.Names.Add(moreName);
            return WithoutInstant(context, 0, waiting);
        }

        waiting = stop.IsKnown ? waiting with { Done = stop.Value } : waiting;
        if (Applies.Refuse(context, asOf, asOf, false, 0) is { } status)
        {
            return As(context, status, 0, waiting);
        }

        return stop.IsKnown ? StoppedFirst(all.Length > 0, waiting) : waiting;
    }

    /// <summary>
    /// The verdict where the stop isn't known as of now: the starts up to which it surely had not come count all the same, so that a gap which was too
    /// long before it stays so.
    /// </summary>
    private Verdict WithoutStop(EvaluationContext context, ReadOnlySpan<long> all, long birth, string? moreName, List<Verdict>? gaps)
    {
        string[] lacking = context.Names.SortedFrom(0);
        int counted = all.Length;
        while (counted > 0 && !gap.Done.At(context, Math.Max(all[counted - 1], birth), all[0]).IsNotYet)
        {
            counted--;
        }

        Verdict? shown = Choose(context, all[..counted], birth, Nanos.None, moreName, gaps);
        bool mayOthersApply = shown is null || (shown.Value.Status == FindingStatus.NotApplicable && (counted < all.Length || moreName is not null));
        if (!mayOthersApply)
        {
            return shown!.Value;
        }

        Verdict known = shown ?? Verdict.Of(FindingStatus.Waiting, context.AsOf, context.AsOf);
        return Applies.IsSurelyNotApplicable(context)
            ? known with { Status = FindingStatus.NotApplicable }
            : known with { Status = FindingStatus.Unknown, Unknown = lacking };
    }

    private Verdict? Choose(EvaluationContext context, ReadOnlySpan<long> all, long birth, long stop, string? moreName, List<Verdict>? gaps)
    {
        Verdict? firstBreached = null;
        Verdict? firstUnknown = null;
        Verdict? last = null;
        int i = 0;
        while (i < all.Length)
        {
            long start = Math.Max(all[i], birth);
            while (i < all.Length && all[i] <= start)
            {
                i++;
            }

            if (start > stop)
            {
                break;
            }

            context.Names.DropFrom(0);
            Verdict verdict = gap.JudgeOne(context, start, i < all.Length && all[i] <= stop ? all[i] : Nanos.None, moreName ?? starts.Name);
            gaps?.Add(verdict);
            firstBreached ??= verdict.Status == FindingStatus.Breached ? verdict : null;
            if (firstBreached is not null && gaps is null)
            {
                return firstBreached;
            }

            last = verdict;
            firstUnknown ??= verdict.Status == FindingStatus.Unknown ? verdict : null;
        }

        return firstBreached ?? firstUnknown ?? last;
    }

    private Verdict StoppedFirst(bool hasStarted, Verdict verdict)
    {
        if (gap.DoneEarlyIsMet)
        {
            return hasStarted ? verdict with { Status = FindingStatus.Met } : verdict;
        }

        string[] names = [.. gap.Done.Names.Append(starts.Name).Distinct().Order(StringComparer.Ordinal)];
        return verdict with { Status = FindingStatus.Unknown, Unknown = names };
    }
}
