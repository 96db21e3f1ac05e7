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
        EvaluationContext context, TallyJudge tally, Frame subject, string id, IReadOnlyList<SubjectTrack> tracks, IReadOnlyDictionary<CompiledRule, int>? undecided, long asOf, FindingNotes notes)
    {
        SubjectTrack[] minded = [.. tracks.Where(track => track.States.Any(state => state.Findings.Any(tally.Minds)))];
        context.Begin(subject, asOf);
        Verdict now = tally.Judge(context, minded, undecided);
        IReadOnlyList<FindingNote> besides = notes.Of(tally.Rule, subject, now, context.Assumed.SortedFrom(0));
        Finding finding = new(new SubjectVerdicts([tally.Rule], [now], [besides], subject.Kept, subject.Layout.Type.Name, id, asOf), 0);
        long[] changes = [.. minded.SelectMany(t => t.Changes(tally.Minds)).Distinct().Order()];
        int change = 0;
        while (true)
        {
            long at = context.AsOf;
            while (change < changes.Length && changes[change] <= at)
            {
                change++;
            }

            long next = Math.Min(context.Next, change < changes.Length ? changes[change] : Nanos.None);
            if (next == Nanos.None)
            {
                return (finding, Nanos.None);
            }

            context.Begin(subject, next);
            if (!tally.Judge(context, minded, undecided).IsSameAnswer(now))
            {
                return (finding, next);
            }
        }
    }
}
