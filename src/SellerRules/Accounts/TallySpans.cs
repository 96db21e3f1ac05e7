using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>Cuts tracks into spans: what a tally looks at, and as of which instants.</summary>
internal static class TallySpans
{
    /// <summary>The spans of a tally over tracks, in no order.</summary>
    public static TallySpan[] Of(TallyJudge tally, IEnumerable<SubjectTrack> tracks)
    {
        List<TallySpan> spans = [];
        SubjectTrack[] minded = [.. tracks.Where(track => Minds(tally, track))];
        IEnumerable<SubjectTrack[]> together = tally.IsOfOrders
            ? minded.GroupBy(track => track.Root, StringComparer.Ordinal).Select(order => order.ToArray())
            : minded.Select(track => new[] { track });
        foreach (SubjectTrack[] one in together)
        {
            Add(spans, tally, one);
        }

        return [.. spans];
    }

    private static void Add(List<TallySpan> spans, TallyJudge tally, SubjectTrack[] tracks)
    {
        List<TallySpan> open = [];
        foreach (long instant in InstantsOf(tracks))
        {
            List<CountedFinding> seen = [.. tally.Seen(tracks, instant)];
            for (int i = open.Count - 1; i >= 0; i--)
            {
                if (!seen.Remove(open[i].Finding))
                {
                    spans.Add(open[i] with { To = instant });
                    open.RemoveAt(i);
                }
            }

            open.AddRange(seen.Select(finding => new TallySpan(finding, instant, Nanos.None)));
        }

        spans.AddRange(open);
    }

    private static IEnumerable<long> InstantsOf(SubjectTrack[] tracks) =>
        tracks.Length == 1 && tracks[0].States.Count == 1
            ? [long.MinValue]
            : tracks.SelectMany(track => track.States.Skip(1)).Select(state => state.From).Distinct().Order().Prepend(long.MinValue);

    private static bool Minds(TallyJudge tally, SubjectTrack track)
    {
        foreach (CountedState state in track.States)
        {
            foreach (CountedFinding finding in state.Findings)
            {
                if (tally.Minds(finding))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
