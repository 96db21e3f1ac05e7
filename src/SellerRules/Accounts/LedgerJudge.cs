using SellerRules.Expressions.Runtime;
using SellerRules.Facts;
using SellerRules.Judging;
using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>Judges all accounts of a store, and finds when any will next change. Immutable and thread-safe.</summary>
internal sealed class LedgerJudge(IReadOnlyList<AccountJudge> accounts, IReadOnlyList<TallyJudge> tallies)
{
    /// <summary>The store's accounts as of an instant.</summary>
    public IReadOnlyList<AccountState> Judge(StoreBook book, Frame store, long asOf)
    {
        List<(string Account, PointEntry Entry)> entries = [];
        Dictionary<string, int> undecided = new(StringComparer.Ordinal);
        foreach (SubjectTrack track in book.Tracks)
        {
            foreach (CountedFinding finding in track.At(asOf).Where(f => f.Rule.Bound.Points is not null))
            {
                string account = finding.Rule.Bound.Points!.Account;
                if (finding.Status == FindingStatus.Breached)
                {
                    entries.Add((account, EntryOf(finding.Rule, track.Id, track.Key, finding.Date)));
                }
                else if (finding.Status == FindingStatus.Unknown)
                {
                    undecided[account] = undecided.GetValueOrDefault(account) + 1;
                }
            }
        }

        foreach ((CompiledRule rule, int count) in book.Undecided)
        {
            if (rule.Bound.Points is { } points)
            {
                undecided[points.Account] = undecided.GetValueOrDefault(points.Account) + count;
            }
        }

        long nextTally = AddTallies(book, store, asOf, entries, undecided);
        ILookup<string, PointEntry> byAccount = entries.ToLookup(e => e.Account, e => e.Entry);
        return [.. accounts.Select(a => a.Judge(byAccount[a.FullName], undecided.GetValueOrDefault(a.FullName), asOf, nextTally))];
    }

    /// <summary>The first instant later than <paramref name="asOf"/> at which an account differs; <see cref="Nanos.None"/>: never.</summary>
    public long NextChange(StoreBook book, Frame store, IReadOnlyList<AccountState> current, long asOf)
    {
        if (accounts.Count == 0)
        {
            return Nanos.None;
        }

        TallyJudge[] costly = [.. tallies.Where(t => t.Rule.Bound.Points is not null)];
        bool CanCost(CountedFinding finding) => finding.Rule.Bound.Points is not null || Array.Exists(costly, t => t.Counts(finding.Rule));
        long[] changes = [.. book.Tracks.SelectMany(t => t.Changes(CanCost)).Distinct().Order()];
        long at = asOf;
        IReadOnlyList<AccountState> state = current;
        while (true)
        {
            long next = changes.FirstOrDefault(c => c > at, Nanos.None);
            next = Math.Min(next, state.Min(a => a.Next));
            if (next == Nanos.None)
            {
                return Nanos.None;
            }

            at = next;
            state = Judge(book, store, at);
            if (!state.Zip(current).All(pair => pair.First.IsSameAnswer(pair.Second)))
            {
                return at;
            }
        }
    }

    private PointEntry EntryOf(CompiledRule rule, string id, string key, long date)
    {
        AccountJudge account = accounts.First(a => a.FullName == rule.Bound.Points!.Account);
        string offence = rule.Bound.Definition.Outcome.CountAs?.Value ?? rule.FullId;
        return new PointEntry(offence + "\n" + key, rule.FullId, id, date, rule.Bound.Points!.Amount, account.ExpiryOf(date));
    }

    private long AddTallies(StoreBook book, Frame store, long asOf, List<(string Account, PointEntry Entry)> entries, Dictionary<string, int> undecided)
    {
        EvaluationContext context = new();
        long next = Nanos.None;
        foreach (TallyJudge tally in tallies.Where(t => t.Rule.Bound.Points is not null))
        {
            string account = tally.Rule.Bound.Points!.Account;
            IEnumerable<(Frame Subject, IReadOnlyList<SubjectTrack> Tracks)> groups = tally.PerOrder
                ? book.Tracks.Where(t => t.Order is not null).GroupBy(t => t.Order!).Select(g => (g.Key, (IReadOnlyList<SubjectTrack>)[.. g]))
                : [(store, book.Tracks)];
            foreach ((Frame subject, IReadOnlyList<SubjectTrack> tracks) in groups)
            {
                string id = tally.PerOrder ? ((Order)subject.Record).Id : book.Store ?? string.Empty;
                context.Begin(subject, asOf);
                Verdict verdict = tally.Judge(context, tracks, tally.PerOrder ? null : book.Undecided);
                next = Math.Min(next, context.Next);
                foreach (long rise in tally.Rises(context, tracks))
                {
                    entries.Add((account, EntryOf(tally.Rule, id, $"{id}\n{rise}", rise)));
                }

                if (verdict.Status == FindingStatus.Unknown)
                {
                    undecided[account] = undecided.GetValueOrDefault(account) + 1;
                }
            }
        }

        return next;
    }
}
