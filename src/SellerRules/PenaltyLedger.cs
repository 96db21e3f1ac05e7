using NodaTime;
using SellerRules.Accounts;
using SellerRules.Judging;
using SellerRules.Reporting;
using SellerRules.Time;

namespace SellerRules;

/// <summary>
/// The penalty points of many stores, kept for as long as one likes: breaches go in as they are found, in any order and any number of times, and the accounts
/// come out as of any instant not before the horizon. They are those that a report on all the facts at once would show. Not thread-safe: reading puts new
/// breaches in their places.
/// </summary>
public sealed class PenaltyLedger
{
    private readonly LedgerStores _stores;

    internal PenaltyLedger(EnginePlan plan) => _stores = new LedgerStores(plan);

    /// <summary>The earliest instant that can be asked for, and that a breach to be added may be dated by (inclusive); null, the default: there is none, everything is kept.</summary>
    public Instant? Horizon { get; private set; }

    /// <summary>The ids of the stores that have had breaches; null among them where a breach belongs to none.</summary>
    public IReadOnlyList<string?> Stores => _stores.Stores;

    /// <summary>How many breaches, and how many entries, are kept in memory.</summary>
    internal (long Breaches, long Entries) Kept => _stores.Kept;

    /// <summary>Adds all breaches that a report's ledgers are made of as of its instant, each rise of a tally included.</summary>
    /// <param name="report">The report, by the ledger's engine.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentException">The report was made by another engine. Nothing was added.</exception>
    /// <exception cref="HorizonException">A breach is dated before the horizon. Nothing was added.</exception>
    public void Add(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        Add(report.Breaches);
    }

    /// <summary>
    /// Adds the breaches among the findings on a subject; what costs no points is passed over. Of a tally, whose finding is a state, the last rise is added: a
    /// report tells of all.
    /// </summary>
    /// <param name="findings">The findings, by the ledger's engine.</param>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    /// <exception cref="ArgumentException">The findings were made by another engine. Nothing was added.</exception>
    /// <exception cref="HorizonException">A breach is dated before the horizon. Nothing was added.</exception>
    public void Add(SubjectFindings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        List<(string? Store, Breach Breach)> breaches = [];
        foreach (Finding finding in findings.Findings)
        {
            if (finding.Status == FindingStatus.Breached && FoundBreach.Of((JudgedVerdicts)finding.Judged, finding.Place) is { } breach)
            {
                breaches.Add((findings.Store, breach));
            }
        }

        Add(breaches);
    }

    /// <summary>Adds a breach from elsewhere. What it costs must not hang on facts, for there are none.</summary>
    /// <param name="breach">The breach.</param>
    /// <exception cref="ArgumentNullException"><paramref name="breach"/> is null.</exception>
    /// <exception cref="ArgumentException">No such rule costs points, it is a tally, what its breaches cost hangs on facts, the subject's id is empty, or the date lies outside 1900 to 2199.</exception>
    /// <exception cref="HorizonException">The breach is dated before the horizon.</exception>
    public void Add(PenaltyBreach breach)
    {
        ArgumentNullException.ThrowIfNull(breach);
        Breach told = _stores.BreachOf(breach);
        CheckDate(told);
        _stores.Add(breach.Store, told);
    }

    /// <summary>A store's accounts as of an instant, as a report shows them, but that <c>undecided</c> counts only breaches that can't be priced.</summary>
    /// <param name="store">The store's id; null: the breaches of no known store.</param>
    /// <param name="asOf">The instant, not before the horizon: what happens later has not happened.</param>
    /// <returns>The accounts, by full name; it takes time in proportion to the entries that count.</returns>
    /// <exception cref="HorizonException"><paramref name="asOf"/> is before the horizon.</exception>
    public LedgerReport At(string? store, Instant asOf) => new(store, _stores.Of(store).ReportAt(Checked(asOf)));

    /// <summary>How a store's accounts stand as of an instant, without their entries; the time it takes hardly grows with them.</summary>
    /// <param name="store">The store's id; null: the breaches of no known store.</param>
    /// <param name="asOf">The instant, not before the horizon: what happens later has not happened.</param>
    /// <returns>The accounts, by full name.</returns>
    /// <exception cref="HorizonException"><paramref name="asOf"/> is before the horizon.</exception>
    public IReadOnlyList<AccountStanding> StandingAt(string? store, Instant asOf) => [.. _stores.Of(store).At(Checked(asOf)).Select(state => state.ToStanding())];

    /// <summary>The first later instant at which a store's accounts differ, by the breaches that the ledger has; null: never.</summary>
    /// <param name="store">The store's id; null: the breaches of no known store.</param>
    /// <param name="asOf">The instant, not before the horizon.</param>
    /// <exception cref="HorizonException"><paramref name="asOf"/> is before the horizon.</exception>
    public Instant? NextChange(string? store, Instant asOf) => Nanos.ToInstantOrNull(_stores.Of(store).NextChange(Checked(asOf)));

    /// <summary>
    /// Sets the horizon, and forgets what makes no difference from it on: entries that are gone, windows and bursts that have ended, days that are over. Answers stay
    /// the same. What a store forgets is let go when it is as much as what it keeps, so calling this often costs little.
    /// </summary>
    /// <param name="horizon">The horizon: not before the one there is.</param>
    /// <exception cref="HorizonException"><paramref name="horizon"/> is before the one there is.</exception>
    public void Compact(Instant horizon)
    {
        _stores.Compact(Checked(horizon));
        Horizon = horizon;
    }

    private void Add(IReadOnlyList<(string? Store, Breach Breach)> breaches)
    {
        foreach ((_, Breach breach) in breaches)
        {
            _stores.Check(breach);
            CheckDate(breach);
        }

        foreach ((string? store, Breach breach) in breaches)
        {
            _stores.Add(store, breach);
        }
    }

    private void CheckDate(Breach breach)
    {
        if (Horizon is { } horizon && Nanos.ToInstant(breach.OccurredAt) is var date && date < horizon)
        {
            throw new HorizonException($"The breach of `{breach.Rule}` by {breach.Kind} `{breach.Id}` at", date, horizon);
        }
    }

    private long Checked(Instant asOf) =>
        Horizon is { } horizon && asOf < horizon ? throw new HorizonException("The instant", asOf, horizon) : Nanos.Of(asOf);
}
