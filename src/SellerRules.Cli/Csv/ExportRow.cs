using NodaTime;
using SellerRules.Facts;
using SellerRules.Facts.Reading;
using SellerRules.References;

namespace SellerRules.Cli.Csv;

/// <summary>A row of the export: a line of an order with what it says of the order, or why it can't be read. Immutable.</summary>
internal sealed record ExportRow
{
    private static readonly Vocabulary Markets = Vocabularies.Shipped.Find("markets")!;

    /// <summary>The file that it stands in.</summary>
    public required string File { get; init; }

    /// <summary>The line that it begins in.</summary>
    public required int Line { get; init; }

    /// <summary>Where it stands.</summary>
    public FactPlace Place => new(File, Line, 1);

    /// <summary>The order's number; empty where the row has none.</summary>
    public required string Id { get; init; }

    /// <summary>The status, as written.</summary>
    public string Status { get; init; } = "";

    /// <summary>When the order was placed; every row that can be read says so.</summary>
    public Instant CreatedAt { get; init; }

    /// <summary>When it was paid.</summary>
    public Instant? PaidAt { get; init; }

    /// <summary>When its receipt was confirmed.</summary>
    public Instant? CompletedAt { get; init; }

    /// <summary>What the buyer pays for it.</summary>
    public Money? Total { get; init; }

    /// <summary>The country that it goes to, as written; empty where the row has none.</summary>
    public string Country { get; init; } = "";

    /// <summary>Whether it has an after-sales case; null where the export doesn't say.</summary>
    public bool? HasAfterSales { get; init; }

    /// <summary>The row's stock keeping unit.</summary>
    public string? Sku { get; init; }

    /// <summary>How many pieces of it.</summary>
    public int? Quantity { get; init; }

    /// <summary>Notes on the order's times.</summary>
    public IReadOnlyList<FactNoteDraft> Notes { get; init; } = [];

    /// <summary>Why the row can't be read; null where it can.</summary>
    public Rejection? Rejection { get; init; }

    /// <summary>The word for the country where there is one.</summary>
    public string? Destination => Country.Length == 0 ? null : Markets.TryResolve(Country, out string market) ? market : Country;

    /// <summary>The latest instant in the row.</summary>
    public Instant Latest => SoundRow.LatestOf(CreatedAt, PaidAt, CompletedAt);

    /// <summary>A row that can't be read, whatever it says.</summary>
    public static ExportRow Rejected(string id, FactPlace place, string reason) =>
        new() { Id = id, File = place.File, Line = place.Line, Rejection = place.Reject(new FactProblem(FactProblems.Row, $"the row {reason}"), "order") };

    /// <summary>Whether two rows of one id say the same of the order.</summary>
    public bool AgreesWith(ExportRow other) =>
        CreatedAt == other.CreatedAt && PaidAt == other.PaidAt && CompletedAt == other.CompletedAt && Total == other.Total
        && Status == other.Status && HasAfterSales == other.HasAfterSales && (Country == other.Country || Destination == other.Destination);
}
