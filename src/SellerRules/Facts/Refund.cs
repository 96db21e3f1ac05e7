using NodaTime;

namespace SellerRules.Facts;

/// <summary>A refund that a buyer asked for.</summary>
public sealed record Refund
{
    /// <summary>The refund's id; non-empty, without <c>/</c>.</summary>
    public required string Id { get; init; }

    /// <summary>When the buyer asked.</summary>
    [Birth]
    public required Instant? RequestedAt { get; init; }

    /// <summary>When the seller answered.</summary>
    public Instant? RespondedAt { get; init; }

    /// <summary>When the buyer withdrew.</summary>
    public Instant? WithdrawnAt { get; init; }

    /// <summary>When the returned goods came in.</summary>
    public Instant? ReturnReceivedAt { get; init; }

    /// <summary>When the seller had inspected them and confirmed.</summary>
    public Instant? InspectedAt { get; init; }

    /// <summary>What the seller answered.</summary>
    [Vocabulary("refund-responses"), BelongsTo("respondedAt")]
    public string? Response { get; init; }

    /// <summary>The preset reason that the answer gives.</summary>
    [Vocabulary("refund-reasons"), BelongsTo("respondedAt")]
    public string? Reason { get; init; }

    /// <summary>What the answer was supported with.</summary>
    [BelongsTo("respondedAt")]
    public IReadOnlyList<string>? Proofs { get; init; }

    /// <summary>What this record's facts could know; null: what the document says. Replaces the document's whole.</summary>
    public Recorded? Recorded { get; init; }
}
