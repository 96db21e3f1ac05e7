using NodaTime;

namespace SellerRules.Facts;

/// <summary>A store's scores on a date.</summary>
public sealed record ScoreDay : IStoreRecord, ICutByZone
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

    /// <summary>The buyers' score of goods that are as described.</summary>
    [Score]
    public decimal? Description { get; init; }

    /// <summary>The buyers' score of the service.</summary>
    [Score]
    public decimal? Service { get; init; }

    /// <summary>The buyers' score of the logistics.</summary>
    [Score]
    public decimal? Logistics { get; init; }

    /// <summary>The first instant of the date.</summary>
    [Derived]
    public Instant? Start { get; init; }

    /// <summary>The first instant of the next date.</summary>
    [Derived]
    public Instant? End { get; init; }

    /// <summary>What this record's facts could know; null: what the document says. Replaces the document's whole.</summary>
    public Recorded? Recorded { get; init; }
}
