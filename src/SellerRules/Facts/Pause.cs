using NodaTime;

namespace SellerRules.Facts;

/// <summary>A stretch in which clocks may stand still, such as while the marketplace reviews something. Rules say by <c>pausedBy</c> whether they do.</summary>
public sealed record Pause
{
    /// <summary>When it began (inclusive).</summary>
    [Birth]
    public required Instant? From { get; init; }

    /// <summary>When it ended (exclusive); absent: it still lasts.</summary>
    public Instant? To { get; init; }

    /// <summary>What was waited for.</summary>
    public string? Reason { get; init; }
}
