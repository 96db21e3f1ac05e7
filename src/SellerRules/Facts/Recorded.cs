using NodaTime;

namespace SellerRules.Facts;

/// <summary>What facts could know: the stretch of time that they cover, and what they never hold.</summary>
public sealed record Recorded
{
    /// <summary>History before this instant (exclusive) is unknown, never zero; null: everything since the beginning is known.</summary>
    public Instant? From { get; init; }

    /// <summary>An absent event has not happened up to this instant (inclusive); behind it, it is unknown. Null: known as of as-of.</summary>
    public Instant? Until { get; init; }

    /// <summary>Paths such as <c>order.shipmentConfirmedAt</c> that are unknown wherever a record doesn't give them. Default: none.</summary>
    public IReadOnlyList<string> Not { get; init; } = [];
}
