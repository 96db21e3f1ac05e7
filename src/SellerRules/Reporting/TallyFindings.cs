using SellerRules.Accounts;
using SellerRules.Expressions.Runtime;
using SellerRules.Time;
using SellerRules.Judging;

namespace SellerRules.Reporting;

/// <summary>Makes findings of tallies, with the instant at which each next changes.</summary>
internal static class TallyFindings
{
    /// <summary>A tally's finding on a subject over tracks.</summary>
    public static (Finding Finding, long Next) Judge(
        EvaluationContext context, TallyJudge tally, Frame subject, IEnumerable<SubjectTrack> tracks, IReadOnlyDictionary<CompiledRule, int>? undecided, long asOf, FindingNotes notes)
    {
        TallyTimeline timeline = new(tally, context, subject, tracks, undecided);
        Verdict now = timeline.At(asOf);
        IReadOnlyList<FindingNote> besides = notes.Of(tally.Rule, subject, now, context.Assumed.SortedFrom(0));
        Finding finding = new OneVerdict(tally.Rule, VerdictRow.Of(now, out VerdictDetail? detail), detail, besides, subject.Kept, asOf).FindingAt(0);
        long next = timeline.Next;
        while (next != Nanos.None && timeline.At(next).IsSameAnswer(now))
        {
            next = timeline.Next;
        }

        return (finding, next);
    }
}
