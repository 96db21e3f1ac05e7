using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>Cuts tracks into spans: what a tally looks at, and as of which instants. There is a track for each subject, so it keeps its lists. Not thread-safe.</summary>
internal sealed class TallySpans
{
    private readonly TallyJudge _tally;
    private readonly PackedSpans _spans = new();
    private readonly List<TallySpan> _open = [];
    private readonly List<CountedFinding> _seen = [];
    private readonly List<long> _instants = [];

    private TallySpans(TallyJudge tally) => _tally = tally;

    /// <summary>The spans of a tally over tracks, in no order.</summary>
    public static PackedSpans Of(TallyJudge tally, IEnumerable<SubjectTrack> tracks)
    {
        TallySpans cut = new(tally);
        IEnumerable<SubjectTrack> minded = tracks.Where(track => Minds(tally, track));
        if (tally.IsOfOrders)
        {
            foreach (IReadOnlyList<SubjectTrack> order in TracksByOrder.Of(minded))
            {
                cut.Add(order);
            }
        }
        else
        {
            List<SubjectTrack> one = [null!];
            foreach (SubjectTrack track in minded)
            {
                one[0] = track;
                cut.Add(one);
            }
        }

        return cut._spans;
    }

    private void Add(IReadOnlyList<SubjectTrack> tracks)
    {
        _open.Clear();
        foreach (long instant in InstantsOf(tracks))
        {
            _seen.Clear();
            _tally.See(tracks, instant, _seen);
            for (int i = _open.Count - 1; i >= 0; i--)
            {
                if (!_seen.Remove(_open[i].Finding))
                {
                    _spans.Add(_open[i] with { To = instant });
                    _open.RemoveAt(i);
                }
            }

            foreach (CountedFinding finding in _seen)
            {
                _open.Add(new TallySpan(finding, instant, Nanos.None));
            }
        }

        foreach (TallySpan span in _open)
        {
            _spans.Add(span);
        }
    }

    private List<long> InstantsOf(IReadOnlyList<SubjectTrack> tracks)
    {
        _instants.Clear();
        _instants.Add(long.MinValue);
        for (int place = 0; place < tracks.Count; place++)
        {
            CountedState[] states = tracks[place].States;
            for (int i = 1; i < states.Length; i++)
            {
                long from = states[i].From;
                int found = _instants.BinarySearch(from);
                if (found < 0)
                {
                    _instants.Insert(~found, from);
                }
            }
        }

        return _instants;
    }

    private static bool Minds(TallyJudge tally, SubjectTrack track)
    {
        for (int i = 0; i < track.States.Length; i++)
        {
            foreach (CountedFinding finding in track.States[i].Findings)
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
