using SellerRules.Expressions.Runtime;
using SellerRules.Facts;
using SellerRules.Judging;
using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>The tallies of a store that cost points: the rises that are breaches of their own, and how many can't be told. Not thread-safe.</summary>
internal sealed class CostlyTallies
{
    private readonly EvaluationContext _context = new();
    private readonly List<(TallyJudge Tally, Frame Subject, string Id, IReadOnlyList<SubjectTrack> Tracks)> _all = [];
    private readonly List<(TallyJudge Tally, Frame Subject, string Id, IReadOnlyList<SubjectTrack> Tracks)> _open;
    private readonly StoreBook _book;
    private readonly long[] _changes;

    /// <summary>Finds out over what each tally counts.</summary>
    public CostlyTallies(IEnumerable<TallyJudge> tallies, StoreBook book, Frame store)
    {
        _book = book;
        foreach (TallyJudge tally in tallies)
        {
            if (tally.PerOrder)
            {
                _all.AddRange(book.Tracks.Where(t => t.Order is not null).GroupBy(t => t.Order!)
                    .Select(g => (tally, g.Key, ((Order)g.Key.Record).Id, (IReadOnlyList<SubjectTrack>)[.. g])));
            }
            else
            {
                _all.Add((tally, store, book.Store ?? string.Empty, book.Tracks));
            }
        }

        _open = [.. _all.Where(one => MayBeUndecided(one.Tally, one.Tracks))];
        _changes = [.. _open.SelectMany(one => one.Tracks.SelectMany(t => t.Changes(f => one.Tally.Counts(f.Rule)))).Distinct().Order()];
    }

    /// <summary>Every rise, the later ones included.</summary>
    public IEnumerable<Breach> Rises()
    {
        foreach ((TallyJudge tally, Frame subject, string id, IReadOnlyList<SubjectTrack> tracks) in _all)
        {
            _context.Begin(subject, Nanos.None);
            foreach ((long date, long seenAt) in tally.Rises(_context, tracks).ToArray())
            {
                CompiledPoints points = tally.Rule.Points!;
                string offence = tally.Rule.Bound.Definition.Outcome.CountAs?.Value ?? tally.Rule.FullId;
                yield return new Breach($"{offence}\n{id}\n{date}", tally.Rule.FullId, id, date, seenAt, points.Terms, points.ChargeOf(_context, subject, date));
            }
        }
    }

    /// <summary>How many are undecided in each account as of an instant, and the next instant at which that may differ.</summary>
    public (IReadOnlyDictionary<string, int> Counts, long Next) UndecidedAt(long asOf)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        long next = _changes.FirstOrDefault(at => at > asOf, Nanos.None);
        foreach ((TallyJudge tally, Frame subject, _, IReadOnlyList<SubjectTrack> tracks) in _open)
        {
            _context.Begin(subject, asOf);
            if (tally.Judge(_context, tracks, tally.PerOrder ? null : _book.Undecided).Status == FindingStatus.Unknown)
            {
                string account = tally.Rule.Points!.Terms.Account;
                counts[account] = counts.GetValueOrDefault(account) + 1;
            }

            next = Math.Min(next, _context.Next);
        }

        return (counts, next);
    }

    // Where nothing that it counts is ever unknown, and it says itself what it needs, a tally needn't be counted at every instant.
    private bool MayBeUndecided(TallyJudge tally, IReadOnlyList<SubjectTrack> tracks) =>
        tally.MayBeUndecided || (!tally.PerOrder && _book.Undecided.Keys.Any(tally.Counts))
        || tracks.Any(t => t.States.Any(s => s.Findings.Any(f => f.Status == FindingStatus.Unknown && tally.Counts(f.Rule))));
}
