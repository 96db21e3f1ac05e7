using SellerRules.Accounts;
using SellerRules.Judging;
using SellerRules.Time;

namespace SellerRules.Reporting;

/// <summary>The accounts of many stores over any length of time. Not thread-safe.</summary>
internal sealed class LedgerStores(EnginePlan plan)
{
    private readonly Dictionary<string, (string? Store, StoreAccounts Accounts)> _stores = new(StringComparer.Ordinal);

    /// <summary>The stores that have had breaches, in the order in which they came.</summary>
    public IReadOnlyList<string?> Stores => [.. _stores.Values.Select(store => store.Store)];

    /// <summary>How many breaches, and how many entries, are kept.</summary>
    public (long Breaches, long Entries) Kept
    {
        get
        {
            (long breaches, long entries) = (0, 0);
            foreach ((_, StoreAccounts accounts) in _stores.Values)
            {
                (breaches, entries) = (breaches + accounts.Kept.Breaches, entries + accounts.Kept.Entries);
            }

            return (breaches, entries);
        }
    }

    /// <summary>Adds a breach by one of the plan's rules.</summary>
    public void Add(string? store, Breach breach)
    {
        string key = store ?? string.Empty;
        if (!_stores.TryGetValue(key, out (string? Store, StoreAccounts Accounts) known))
        {
            _stores.Add(key, known = (store, new StoreAccounts(plan.Accounts)));
        }

        known.Accounts.Add(breach);
    }

    /// <summary>A store's accounts; of one that never had a breach, empty ones.</summary>
    public StoreAccounts Of(string? store) =>
        _stores.TryGetValue(store ?? string.Empty, out (string? Store, StoreAccounts Accounts) known) ? known.Accounts : new StoreAccounts(plan.Accounts);

    /// <summary>Forgets in all stores what makes no difference as of an instant and later.</summary>
    public void Compact(long horizon)
    {
        foreach ((_, StoreAccounts accounts) in _stores.Values)
        {
            accounts.Compact(horizon);
        }
    }

    /// <summary>The breach that somebody tells of.</summary>
    /// <exception cref="ArgumentException">
    /// There is no such rule, its breaches cost nothing, what they cost hangs on facts or on other findings, the subject has no id, or no fact can have the date.
    /// </exception>
    public Breach BreachOf(PenaltyBreach breach)
    {
        if (!plan.CostlyRules.TryGetValue(breach.Rule, out CompiledRule? rule))
        {
            throw new ArgumentException($"No rule `{breach.Rule}` costs points.", nameof(breach));
        }

        if (rule.Kind == RuleKind.Tally || rule.Points!.AlwaysCharge is not { } charge)
        {
            throw new ArgumentException($"What a breach of `{breach.Rule}` costs hangs on facts or on other findings: add its finding, or a report.", nameof(breach));
        }

        ArgumentException.ThrowIfNullOrEmpty(breach.SubjectId, nameof(breach));
        if (!Nanos.TryOf(breach.OccurredAt, out long date))
        {
            throw new ArgumentException($"The breach is dated {breach.OccurredAt}; facts lie from 1900 to 2199.", nameof(breach));
        }

        string name = breach.TrackingNumber ?? breach.SubjectId[(breach.SubjectId.LastIndexOf('/') + 1)..];
        string subject = rule.Bound.Subject.Name;
        return new Breach(rule.Points.Terms, subject, subject == "parcel" ? name : breach.SubjectId, breach.SubjectId, date, CountedFinding.FirstSeen(rule.Kind, date), charge);
    }

    /// <summary>Checks that a breach is by one of the plan's rules.</summary>
    /// <exception cref="ArgumentException">It is by a rule of another engine.</exception>
    public void Check(Breach breach)
    {
        if (!plan.CostlyRules.TryGetValue(breach.Rule, out CompiledRule? rule) || !ReferenceEquals(rule.Points!.Terms, breach.Terms))
        {
            throw new ArgumentException($"The finding by `{breach.Rule}` was made by another engine than the ledger.");
        }
    }
}
