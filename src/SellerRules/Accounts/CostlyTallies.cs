using SellerRules.Expressions.Runtime;
using SellerRules.Facts;
using SellerRules.Judging;
using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>The tallies of a store that cost points: the rises that are breaches of their own, and how many can't be told. Not thread-safe.</summary>
internal sealed class CostlyTallies
{
    private readonly EvaluationContext _context = new();
    private readonly List<(TallyJudge Tally, Frame Subject, string Id, IEnumerable<SubjectTrack> Tracks)> _all = [];
    private readonly List<(TallyJudge Tally, Frame Subject, string Id, IEnumerable<SubjectTrack> Tracks)> _open;
    private readonly StoreBook _book;

    /// <summary>Finds out over what each tally counts.</summary>
    public CostlyTallies(IEnumerable<TallyJudge> tallies, StoreBook book, Frame store)
    {
        _book = book;
        foreach (TallyJudge tally in tallies)
        {
            if (tally.PerOrder)
            {
                _all.AddRange(book.Tracks.Where(t => t.Order is not null).GroupBy(t => t.Order!)
                    .Select(g => (tally, g.Key, ((Order)g.Key.Record).Id, (IEnumerable<SubjectTrack>)[.. g])));
            }
            else
            {
                _all.Add((tally, store, book.Store ?? string.Empty, book.Tracks));
            }
        }

        _open = _all.FindAll(one => MayBeUndecided(one.Tally, one.Tracks));
    }

    /// <summary>Every rise, the later ones included.</summary>
    public IEnumerable<Breach> Rises()
    {
        foreach ((TallyJudge tally, Frame subject, string id, IEnumerable<SubjectTrack> tracks) in _all)
        {
            _context.Begin(subject, Nanos.None);
            foreach ((long date, long seenAt) in tally.Rises(_context, tracks).ToArray())
            {
                CompiledPoints points = tally.Rule.Points!;
                yield return new Breach(points.Terms, subject.Layout.Type.Name, id, id, date, seenAt, points.ChargeOf(_context, subject, date)) { IsRise = true };
            }
        }
    }

    /// <summary>From an instant on: each change of how many can't be told, with the account that they could cost points.</summary>
    public IEnumerable<UndecidedChange> UndecidedFrom(long asOf)
    {
        foreach ((TallyJudge tally, Frame subject, _, IEnumerable<SubjectTrack> tracks) in _open)
        {
            TallyTimeline timeline = new(tally, _context, subject, tracks, tally.PerOrder ? null : _book.Undecided);
            bool wasUndecided = false;
            for (long at = asOf; at != Nanos.None; at = timeline.Next)
            {
                bool isUndecided = timeline.StatusAt(at) == FindingStatus.Unknown;
                if (isUndecided != wasUndecided)
                {
                    yield return new UndecidedChange(tally.Rule.Points!.Terms.Account, at, isUndecided ? 1 : -1);
                    wasUndecided = isUndecided;
                }
            }
        }
    }

    // Where nothing that it counts is ever unknown, and it says itself what it needs, a tally needn't be counted at every instant.
    private bool MayBeUndecided(TallyJudge tally, IEnumerable<SubjectTrack> tracks) =>
        tally.MayBeUndecided || (!tally.PerOrder && _book.Undecided.Keys.Any(tally.Counts))
        || tracks.Any(t => t.States.Any(s => s.Findings.Any(f => f.Status == FindingStatus.Unknown && tally.Counts(f.Rule))));
}
