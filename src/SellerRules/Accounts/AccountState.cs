using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>An account as of an instant, but for its entries, and the next instant at which it may change by itself.</summary>
/// <param name="Account">The account's full name.</param>
/// <param name="Balance">The sum of the living entries.</param>
/// <param name="Headroom">How many points are left to the next step; null: there is none above.</param>
/// <param name="Undecided">How many could cost points that can't be told.</param>
/// <param name="Actions">The measures that run, by begin, then name.</param>
/// <param name="Living">Where the living entries stand in their book: the same in two states of a book where the entries are the same.</param>
/// <param name="NextExpiry">When the next of them expires; <see cref="Nanos.None"/>: none does.</param>
/// <param name="Next">The first later instant at which anything may differ; <see cref="Nanos.None"/>: nothing ever does.</param>
internal sealed record AccountState(
    string Account,
    decimal Balance,
    decimal? Headroom,
    int Undecided,
    IReadOnlyList<RunningMeasure> Actions,
    IReadOnlyList<(int From, int To)> Living,
    long NextExpiry,
    long Next)
{
    /// <summary>Whether a report made of it is the same answer as one made of another state of the same book.</summary>
    public bool IsSameAnswer(AccountState other) =>
        Balance == other.Balance && Headroom == other.Headroom && Undecided == other.Undecided
        && Living.SequenceEqual(other.Living) && Actions.SequenceEqual(other.Actions);

    /// <summary>The account as users see it.</summary>
    /// <param name="entries">The living entries.</param>
    public AccountReport ToReport(IEnumerable<PointEntry> entries) => new()
    {
        Account = Account,
        Balance = Balance,
        NextExpiry = Nanos.ToInstantOrNull(NextExpiry),
        Headroom = Headroom,
        Undecided = Undecided,
        Entries = [.. entries.Select(e => new LedgerEntry(e.Rule, e.Id, Nanos.ToInstant(e.OccurredAt), e.Points!.Value, Nanos.ToInstantOrNull(e.Expires)))],
        Actions = ToActions(),
    };

    /// <summary>The account as users see it, without its entries.</summary>
    public AccountStanding ToStanding() => new()
    {
        Account = Account,
        Balance = Balance,
        NextExpiry = Nanos.ToInstantOrNull(NextExpiry),
        Headroom = Headroom,
        Undecided = Undecided,
        EntryCount = Living.Sum(range => range.To - range.From),
        Actions = ToActions(),
    };

    private LedgerAction[] ToActions() => [.. Actions.Select(a => new LedgerAction(a.Name, Nanos.ToInstant(a.Begin), Nanos.ToInstantOrNull(a.End)))];
}
