using NodaTime;

namespace SellerRules.Facts;

/// <summary>A stock keeping unit in a week.</summary>
public sealed record SkuWeek : IStoreRecord, ICutByZone
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

    /// <summary>The stock keeping unit.</summary>
    public string? Sku { get; init; }

    /// <summary>How often it was put into a cart.</summary>
    public int? AddToCart { get; init; }

    /// <summary>The share of those that were paid for.</summary>
    [Share]
    public decimal? PaymentConversion { get; init; }

    /// <summary>What this record's facts could know; null: what the document says. Replaces the document's whole.</summary>
    public Recorded? Recorded { get; init; }
}
