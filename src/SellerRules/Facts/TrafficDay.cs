using NodaTime;

namespace SellerRules.Facts;

/// <summary>A store's traffic on a date.</summary>
public sealed record TrafficDay : IStoreRecord, ICutByZone
{
    /// <summary>The store's id; absent: the document's store.</summary>
    [SameAsDocument, ReferenceTo("store")]
    public string? Store { get; init; }

    /// <summary>The date.</summary>
    [Planned]
    public LocalDate? Date { get; init; }

    /// <summary>The IANA zone that cut the date.</summary>
    [DefaultsTo("UTC")]
    public string? Zone { get; init; }

    /// <summary>How often the store's products were shown.</summary>
    public int? Impressions { get; init; }

    /// <summary>Whether advertising ran on that date.</summary>
    public bool? Advertised { get; init; }

    /// <summary>The first instant of the date.</summary>
    [Derived]
    public Instant? Start { get; init; }

    /// <summary>The first instant of the next date.</summary>
    [Derived]
    public Instant? End { get; init; }

    /// <summary>What this record's facts could know; null: what the document says. Replaces the document's whole.</summary>
    public Recorded? Recorded { get; init; }
}
