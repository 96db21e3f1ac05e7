using NodaTime;

namespace SellerRules.Facts;

/// <summary>A store.</summary>
public sealed record Store
{
    /// <summary>The store's id; non-empty, without <c>/</c>.</summary>
    public required string Id { get; init; }

    /// <summary>When it opened.</summary>
    [Planned]
    public Instant? OpenedAt { get; init; }

    /// <summary>When it was closed.</summary>
    public Instant? ClosedAt { get; init; }

    /// <summary>Whether it is normal, warned or frozen.</summary>
    [Vocabulary("store-statuses")]
    public string? Status { get; init; }

    /// <summary>What kind of store it is.</summary>
    [Vocabulary("store-kinds")]
    public string? Kind { get; init; }

    /// <summary>The legal form of who runs it.</summary>
    [Vocabulary("legal-forms")]
    public string? LegalForm { get; init; }

    /// <summary>Its tier of certification.</summary>
    [Vocabulary("certifications")]
    public string? Certification { get; init; }

    /// <summary>Its main category.</summary>
    [Vocabulary("categories")]
    public string? Category { get; init; }

    /// <summary>Whether the platform has verified the company behind it.</summary>
    public bool? EnterpriseVerified { get; init; }

    /// <summary>Whether it is shown in more than one language.</summary>
    public bool? Multilingual { get; init; }

    /// <summary>Whether the company's online presence is switched on.</summary>
    public bool? EnterpriseOnline { get; init; }

    /// <summary>The company's name as registered with the platform.</summary>
    public string? RegisteredName { get; init; }

    /// <summary>The company's number as registered with the platform.</summary>
    public string? RegisteredNumber { get; init; }

    /// <summary>The company's address as registered with the platform.</summary>
    public string? RegisteredAddress { get; init; }

    /// <summary>The company's name on its business licence.</summary>
    public string? LicenceName { get; init; }

    /// <summary>The number of its business licence.</summary>
    public string? LicenceNumber { get; init; }

    /// <summary>The company's address on its business licence.</summary>
    public string? LicenceAddress { get; init; }

    /// <summary>What its brand's mark is: registered, or applied for.</summary>
    [Vocabulary("mark-kinds")]
    public string? MarkKind { get; init; }

    /// <summary>Since when it has held the mark; a plain date is that date's first instant in UTC.</summary>
    [Planned, TakesDate]
    public Instant? MarkHeldSince { get; init; }

    /// <summary>Why the store that it follows was closed; <c>none</c>: it follows none.</summary>
    [Vocabulary("closure-reasons")]
    public string? PredecessorClosedFor { get; init; }

    /// <summary>From when on its orders are counted.</summary>
    [Planned]
    public Instant? CountsOrdersFrom { get; init; }

    /// <summary>Its customs number in the European Union or Great Britain.</summary>
    public string? Eori { get; init; }

    /// <summary>Its registrations with authorities and schemes.</summary>
    public IReadOnlyList<Registration>? Registrations { get; init; }

    /// <summary>When it looked at the reports that it should read.</summary>
    public IReadOnlyList<ReportReview>? ReportReviews { get; init; }

    /// <summary>How many reviews it has.</summary>
    public int? Reviews { get; init; }

    /// <summary>How many stock keeping units it offers.</summary>
    public int? SkuCount { get; init; }

    /// <summary>The local warehouses that it works with.</summary>
    public IReadOnlyList<string>? WarehousePartners { get; init; }

    /// <summary>What it pays for a click.</summary>
    public Money? CostPerClick { get; init; }

    /// <summary>The mean order value of its category.</summary>
    public Money? CategoryAverageOrderValue { get; init; }

    /// <summary>The means of its industry.</summary>
    public StoreIndustry? Industry { get; init; }

    /// <summary>The buyers' mean score of its logistics.</summary>
    [Score]
    public decimal? LogisticsDsr { get; init; }

    /// <summary>The share of its parcels that are delivered.</summary>
    [Share]
    public decimal? DeliveredRate { get; init; }

    /// <summary>The share of its reviews that are positive.</summary>
    [Share]
    public decimal? PositiveFeedback { get; init; }

    /// <summary>Its total sales, as the marketplace counts them.</summary>
    [Published, Unit("items")]
    public int? TotalSales { get; init; }

    /// <summary>How many pieces it has sold since it opened, refunded ones included.</summary>
    [Published, Unit("items")]
    public int? Sold { get; init; }

    /// <summary>What its buyers paid without freight and tax.</summary>
    [Published]
    public Money? Turnover { get; init; }

    /// <summary>What they paid in a year, without freight and tax.</summary>
    [Published]
    public Money? YearlyTurnover { get; init; }

    /// <summary>The share of its orders with a dispute.</summary>
    [Published, Share]
    public decimal? DisputeRate { get; init; }

    /// <summary>The share of its orders that were cancelled.</summary>
    [Published, Share]
    public decimal? CancellationRate { get; init; }

    /// <summary>The share of its orders whose delivery was out of the ordinary.</summary>
    [Published, Share]
    public decimal? LogisticsExceptionRate { get; init; }

    /// <summary>What this record's facts could know; null: what the document says. Replaces the document's whole.</summary>
    public Recorded? Recorded { get; init; }
}
