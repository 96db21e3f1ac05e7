using NodaTime;

namespace SellerRules.Facts;

/// <summary>A week of a store, from Monday to Sunday, as its weekly report gives it.</summary>
public sealed record Week : IStoreRecord, ICutByZone
{
    /// <summary>The store's id; absent: the document's store.</summary>
    [SameAsDocument, ReferenceTo("store")]
    public string? Store { get; init; }

    /// <summary>Its first instant; a plain date is the first instant of that date in <c>zone</c>.</summary>
    [Planned, TakesDate]
    public Instant? Start { get; init; }

    /// <summary>The IANA zone that cut the week.</summary>
    [DefaultsTo("UTC")]
    public string? Zone { get; init; }

    /// <summary>The first instant of the next week: seven dates on.</summary>
    [Derived]
    public Instant? End { get; init; }

    /// <summary>When the seller acted on what the report flags.</summary>
    public Instant? ActedAt { get; init; }

    /// <summary>How often the store's products were shown.</summary>
    public int? Impressions { get; init; }

    /// <summary>How often the store was visited.</summary>
    public int? Visits { get; init; }

    /// <summary>How many of the visits were not paid for.</summary>
    public int? NaturalVisits { get; init; }

    /// <summary>How many people visited it.</summary>
    public int? Visitors { get; init; }

    /// <summary>How many visitors chatted with the store.</summary>
    public int? Chats { get; init; }

    /// <summary>How many inquiries came in.</summary>
    public int? Inquiries { get; init; }

    /// <summary>How many orders came from inquiries.</summary>
    public int? InquiryOrders { get; init; }

    /// <summary>The click-through rate.</summary>
    [Share]
    public decimal? ClickThroughRate { get; init; }

    /// <summary>The share of visitors who put something into the cart.</summary>
    [Share]
    public decimal? AddToCartRate { get; init; }

    /// <summary>The share of visitors who order.</summary>
    [Share]
    public decimal? Conversion { get; init; }

    /// <summary>The share of payments that succeed.</summary>
    [Share]
    public decimal? PaymentSuccess { get; init; }

    /// <summary>The share of orders with a dispute.</summary>
    [Share]
    public decimal? DisputeRate { get; init; }

    /// <summary>The share of reviews that are positive.</summary>
    [Share]
    public decimal? PositiveFeedback { get; init; }

    /// <summary>The buyers' mean score of its logistics.</summary>
    [Score]
    public decimal? LogisticsDsr { get; init; }

    /// <summary>The same figures in the mean of the industry.</summary>
    public WeekIndustry? Industry { get; init; }

    /// <summary>How many people went from stage to stage.</summary>
    public IReadOnlyList<FunnelStage>? Funnel { get; init; }

    /// <summary>The figures that the report compares with the industry, one by one.</summary>
    public IReadOnlyList<Metric>? Metrics { get; init; }

    /// <summary>What this record's facts could know; null: what the document says. Replaces the document's whole.</summary>
    public Recorded? Recorded { get; init; }
}
