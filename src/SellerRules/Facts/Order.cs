using NodaTime;

namespace SellerRules.Facts;

/// <summary>A buyer's order.</summary>
public sealed record Order : IStoreRecord
{
    /// <summary>The order's number; non-empty, without <c>/</c>. Long numbers are text.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the store that sold it; absent: the document's store.</summary>
    [SameAsDocument, ReferenceTo("store")]
    public string? Store { get; init; }

    /// <summary>When the buyer placed it.</summary>
    [Birth]
    public required Instant? CreatedAt { get; init; }

    /// <summary>When the buyer paid.</summary>
    public Instant? PaidAt { get; init; }

    /// <summary>When the seller confirmed the shipment to the marketplace.</summary>
    public Instant? ShipmentConfirmedAt { get; init; }

    /// <summary>When the parcel's label was made.</summary>
    public Instant? LabelledAt { get; init; }

    /// <summary>When the goods left the warehouse.</summary>
    public Instant? DispatchedAt { get; init; }

    /// <summary>When the buyer signed for the goods.</summary>
    public Instant? SignedAt { get; init; }

    /// <summary>When the order was completed: confirmed by the buyer or by the marketplace.</summary>
    public Instant? CompletedAt { get; init; }

    /// <summary>When it was cancelled.</summary>
    public Instant? CancelledAt { get; init; }

    /// <summary>When the buyer refused the goods.</summary>
    public Instant? RefusedAt { get; init; }

    /// <summary>When it was refunded in full.</summary>
    public Instant? RefundedAt { get; init; }

    /// <summary>When the buyer opened a dispute.</summary>
    public Instant? DisputedAt { get; init; }

    /// <summary>When the buyer left a review.</summary>
    public Instant? ReviewedAt { get; init; }

    /// <summary>When the seller invited the buyer to review.</summary>
    public Instant? ReviewInvitedAt { get; init; }

    /// <summary>When the marketplace's risk review passed the payment.</summary>
    public Instant? ReviewPassedAt { get; init; }

    /// <summary>When the seller stepped in on a risk.</summary>
    public Instant? InterventionAt { get; init; }

    /// <summary>When a dispute is to be expected.</summary>
    [Planned]
    public Instant? DisputeExpectedAt { get; init; }

    /// <summary>Until when the marketplace gives the order's present step, such as its shipment, as it says itself.</summary>
    [Planned]
    public Instant? StepEndsAt { get; init; }

    /// <summary>Whether it is a pre-sale order, to which the shipping limits don't apply.</summary>
    public bool? PreSale { get; init; }

    /// <summary>The country that it goes to.</summary>
    [Vocabulary("markets")]
    public string? Destination { get; init; }

    /// <summary>What the buyer pays, with freight and tax.</summary>
    public Money? Total { get; init; }

    /// <summary>The freight in the total.</summary>
    public Money? Freight { get; init; }

    /// <summary>The tax in the total.</summary>
    public Money? Tax { get; init; }

    /// <summary>How the buyer paid.</summary>
    [Vocabulary("payment-methods")]
    public string? PaymentMethod { get; init; }

    /// <summary>The entity that settles the payment.</summary>
    [Vocabulary("settlement-entities")]
    public string? SettledThrough { get; init; }

    /// <summary>The buyer, as an id or a name.</summary>
    public string? Buyer { get; init; }

    /// <summary>Whether the address is too vague to deliver to.</summary>
    public bool? AddressVague { get; init; }

    /// <summary>Whether the payment is out of the ordinary.</summary>
    public bool? PaymentUnusual { get; init; }

    /// <summary>Whether it goes by a line that the marketplace recommends.</summary>
    public bool? RecommendedLogistics { get; init; }

    /// <summary>How many orders the buyer has returned before.</summary>
    public int? BuyerReturns { get; init; }

    /// <summary>How likely a bad review is.</summary>
    [Share]
    public decimal? BadReviewLikelihood { get; init; }

    /// <summary>What was ordered.</summary>
    public IReadOnlyList<OrderLine>? Lines { get; init; }

    /// <summary>What it was shipped in.</summary>
    public IReadOnlyList<Parcel>? Parcels { get; init; }

    /// <summary>Stretches in which the marketplace holds the order, such as for a review; rules say by <c>pausedBy</c> which clocks stand still.</summary>
    public IReadOnlyList<Pause>? Pauses { get; init; }

    /// <summary>The refunds that the buyer asked for.</summary>
    public IReadOnlyList<Refund>? Refunds { get; init; }

    /// <summary>How many pieces: the sum of the lines' quantities.</summary>
    [Derived, Unit("items")]
    public int? Items { get; init; }

    /// <summary>The price of all pieces: the sum of quantity × price.</summary>
    [Derived]
    public Money? ItemsTotal { get; init; }

    /// <summary>The first scan of any of its parcels.</summary>
    [Derived]
    public Instant? FirstScanAt { get; init; }

    /// <summary>From payment to the first scan.</summary>
    [Derived]
    public Duration? FulfilmentTime { get; init; }

    /// <summary>Its place among the store's orders, from 1; unknown unless recorded since the store opened.</summary>
    [Derived]
    public int? Sequence { get; init; }

    /// <summary>What this record's facts could know; null: what the document says. Replaces the document's whole.</summary>
    public Recorded? Recorded { get; init; }
}
