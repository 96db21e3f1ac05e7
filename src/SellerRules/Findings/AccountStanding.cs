using NodaTime;

namespace SellerRules;

/// <summary>How a penalty point account of a store stands as of an instant, without its entries. Immutable.</summary>
public sealed record AccountStanding
{
    /// <summary>The account's full name, such as <c>aliexpress/points#transaction</c>.</summary>
    public required string Account { get; init; }

    /// <summary>The sum of the living entries, in points.</summary>
    public required decimal Balance { get; init; }

    /// <summary>When the next entry expires; null where none does.</summary>
    public required Instant? NextExpiry { get; init; }

    /// <summary>How many points are left to the next step; null where no step is above the balance.</summary>
    public required decimal? Headroom { get; init; }

    /// <summary>How many breaches may cost points in this account and can't be priced.</summary>
    public required int Undecided { get; init; }

    /// <summary>How many living entries there are.</summary>
    public required int EntryCount { get; init; }

    /// <summary>The measures that run, by begin, then name.</summary>
    public required IReadOnlyList<LedgerAction> Actions { get; init; }
}
