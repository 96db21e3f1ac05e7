using NodaTime;

namespace SellerRules.Facts;

/// <summary>The clicks that came from one address on a date.</summary>
public sealed record ClickSource : IStoreRecord
{
    /// <summary>The store's id; absent: the document's store.</summary>
    [SameAsDocument, ReferenceTo("store")]
    public string? Store { get; init; }

    /// <summary>The date.</summary>
    [Planned]
    public LocalDate? Date { get; init; }

    /// <summary>The internet address that the clicks came from.</summary>
    public string? Address { get; init; }

    /// <summary>How many clicks.</summary>
    public int? Clicks { get; init; }

    /// <summary>What this record's facts could know; null: what the document says. Replaces the document's whole.</summary>
    public Recorded? Recorded { get; init; }
}
