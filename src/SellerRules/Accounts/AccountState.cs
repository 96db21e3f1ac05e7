using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>An account as of an instant, and the next instant at which it changes by itself.</summary>
internal sealed record AccountState(
    string Account,
    decimal Balance,
    decimal? Headroom,
    int Undecided,
    IReadOnlyList<PointEntry> Entries,
    IReadOnlyList<(string Name, long Begin, long End)> Actions,
    long Next)
{
    /// <summary>Whether a report made of it is the same answer as one made of another.</summary>
    public bool IsSameAnswer(AccountState other) =>
        Balance == other.Balance && Headroom == other.Headroom && Undecided == other.Undecided
        && Entries.SequenceEqual(other.Entries) && Actions.SequenceEqual(other.Actions);

    /// <summary>The account as users see it.</summary>
    public AccountReport ToReport()
    {
        long expiry = Entries.Count == 0 ? Nanos.None : Entries.Min(e => e.Expires);
        return new AccountReport
        {
            Account = Account,
            Balance = Balance,
            NextExpiry = Nanos.ToInstantOrNull(expiry),
            Headroom = Headroom,
            Undecided = Undecided,
            Entries = [.. Entries.Select(e => new LedgerEntry(e.Rule, e.Id, Nanos.ToInstant(e.OccurredAt), e.Points!.Value, Nanos.ToInstantOrNull(e.Expires)))],
            Actions = [.. Actions.Select(a => new LedgerAction(a.Name, Nanos.ToInstant(a.Begin), Nanos.ToInstantOrNull(a.End)))],
        };
    }
}
