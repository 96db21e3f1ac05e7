using NodaTime;

namespace SellerRules.Facts;

/// <summary>A parcel of an order.</summary>
public sealed record Parcel
{
    /// <summary>The parcel's id; non-empty, without <c>/</c>.</summary>
    public required string Id { get; init; }

    /// <summary>When the seller declared the shipment.</summary>
    [Birth]
    public required Instant? DeclaredAt { get; init; }

    /// <summary>When it was delivered.</summary>
    public Instant? DeliveredAt { get; init; }

    /// <summary>When the carrier gave it up for lost.</summary>
    public Instant? LostAt { get; init; }

    /// <summary>When the shipment was cancelled.</summary>
    public Instant? CancelledAt { get; init; }

    /// <summary>When its tracking was found to be forged.</summary>
    public Instant? ForgeryFoundAt { get; init; }

    /// <summary>Who carries it.</summary>
    [Vocabulary("carriers")]
    public string? Carrier { get; init; }

    /// <summary>The carrier's number; absent: the parcel's id.</summary>
    [DefaultsTo("id")]
    public string? TrackingNumber { get; init; }

    /// <summary>Whether its tracking is known to be forged.</summary>
    public bool? TrackingForged { get; init; }

    /// <summary>What the carrier reported.</summary>
    public IReadOnlyList<ParcelEvent>? Events { get; init; }

    /// <summary>What the seller uploaded to prove the shipment.</summary>
    public IReadOnlyList<Proof>? Proofs { get; init; }

    /// <summary>When the carrier picked it up; absent: the first event with one of the carrier's pick-up codes.</summary>
    [Derived]
    public Instant? PickedUpAt { get; init; }

    /// <summary>The instants of its events from pick-up to delivery, in order, each once.</summary>
    [Derived]
    public IReadOnlyList<Instant>? Scans { get; init; }

    /// <summary>The first of the scans.</summary>
    [Derived]
    public Instant? FirstScanAt { get; init; }

    /// <summary>What this record's facts could know; null: what the document says. Replaces the document's whole.</summary>
    public Recorded? Recorded { get; init; }
}
