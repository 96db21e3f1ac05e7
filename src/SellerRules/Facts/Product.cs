using NodaTime;

namespace SellerRules.Facts;

/// <summary>A product on sale.</summary>
public sealed record Product : IStoreRecord
{
    /// <summary>The product's id; non-empty, without <c>/</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the store that sells it; absent: the document's store.</summary>
    [SameAsDocument, ReferenceTo("store")]
    public string? Store { get; init; }

    /// <summary>When it was first on sale.</summary>
    public Instant? ListedAt { get; init; }

    /// <summary>When it was taken off sale.</summary>
    public Instant? DelistedAt { get; init; }

    /// <summary>Its category, as a path: <c>electronics/lighting/led</c>.</summary>
    [Vocabulary("categories")]
    public string? Category { get; init; }

    /// <summary>The countries that it is sold to.</summary>
    [Vocabulary("markets")]
    public IReadOnlyList<string>? Markets { get; init; }

    /// <summary>The certificates, registrations and notifications that it has.</summary>
    public IReadOnlyList<Certificate>? Certificates { get; init; }

    /// <summary>Its stock keeping units.</summary>
    public IReadOnlyList<ProductSku>? Skus { get; init; }

    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>Its brand.</summary>
    public string? Brand { get; init; }

    /// <summary>Its Global Trade Item Number.</summary>
    public string? Gtin { get; init; }

    /// <summary>How often it was shown.</summary>
    public int? Impressions { get; init; }

    /// <summary>The score of its product information.</summary>
    [Score]
    public decimal? InformationQuality { get; init; }

    /// <summary>The length of its main video.</summary>
    public Duration? VideoLength { get; init; }

    /// <summary>Whether its main video leads off the site.</summary>
    public bool? VideoRedirects { get; init; }

    /// <summary>How often its main video fails to load.</summary>
    [Share]
    public decimal? VideoLoadFailureRate { get; init; }

    /// <summary>Whether it is electrical.</summary>
    public bool? Electrical { get; init; }

    /// <summary>Whether it sends or receives radio waves.</summary>
    public bool? Radio { get; init; }

    /// <summary>Whether it has a battery.</summary>
    public bool? Battery { get; init; }

    /// <summary>Whether its battery can be recharged.</summary>
    public bool? Rechargeable { get; init; }

    /// <summary>Whether it is for consumers.</summary>
    public bool? Consumer { get; init; }

    /// <summary>Whether it charges over USB-C.</summary>
    public bool? UsbC { get; init; }

    /// <summary>Whether its battery is labelled.</summary>
    public bool? BatteryLabel { get; init; }

    /// <summary>Whether its battery has a passport.</summary>
    public bool? BatteryPassport { get; init; }

    /// <summary>Its rated alternating voltage.</summary>
    [Unit("V")]
    public decimal? VoltageAc { get; init; }

    /// <summary>Its rated direct voltage.</summary>
    [Unit("V")]
    public decimal? VoltageDc { get; init; }

    /// <summary>Who made it.</summary>
    public string? Maker { get; init; }

    /// <summary>The responsible person.</summary>
    public string? ResponsiblePerson { get; init; }

    /// <summary>The economic operator.</summary>
    public string? EconomicOperator { get; init; }

    /// <summary>Its number in the energy label registry.</summary>
    public string? Eprel { get; init; }

    /// <summary>What this record's facts could know; null: what the document says. Replaces the document's whole.</summary>
    public Recorded? Recorded { get; init; }
}
