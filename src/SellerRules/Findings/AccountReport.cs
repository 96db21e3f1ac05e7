using NodaTime;

namespace SellerRules;

/// <summary>A penalty point account of a store as of an instant. Immutable.</summary>
public sealed record AccountReport
{
    /// <summary>The account's full name, such as <c>aliexpress/points#transaction</c>.</summary>
    public required string Account { get; init; }

    /// <summary>The sum of the living entries, in points.</summary>
    public required decimal Balance { get; init; }

    /// <summary>When the next entry expires; null where none does.</summary>
    public required Instant? NextExpiry { get; init; }

    /// <summary>How many points are left to the next step; null where no step is above the balance.</summary>
    public required decimal? Headroom { get; init; }

    /// <summary>How many unknown findings could cost points in this account.</summary>
    public required int Undecided { get; init; }

    /// <summary>The living entries, by date, then rule, then subject.</summary>
    public required IReadOnlyList<LedgerEntry> Entries { get; init; }

    /// <summary>The measures that run, by begin, then name.</summary>
    public required IReadOnlyList<LedgerAction> Actions { get; init; }
}
