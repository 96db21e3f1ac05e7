using NodaTime;
using SellerRules.Facts;

namespace SellerRules.Cli.Csv;

/// <summary>What a sound row says, its texts apart: they stand in the CSV reader until it goes on.</summary>
/// <param name="CreatedAt">When the order was placed.</param>
/// <param name="PaidAt">When it was paid.</param>
/// <param name="CompletedAt">When its receipt was confirmed.</param>
/// <param name="Total">What the buyer pays for it.</param>
/// <param name="Quantity">How many pieces of the row's stock keeping unit.</param>
/// <param name="HasAfterSales">Whether it has an after-sales case; null where the export doesn't say.</param>
internal readonly record struct SoundRow(Instant CreatedAt, Instant? PaidAt, Instant? CompletedAt, Money? Total, int? Quantity, bool? HasAfterSales)
{
    /// <summary>The latest instant in the row.</summary>
    public Instant Latest => LatestOf(CreatedAt, PaidAt, CompletedAt);

    /// <summary>The latest of a row's instants.</summary>
    public static Instant LatestOf(Instant createdAt, Instant? paidAt, Instant? completedAt) => Later(Later(createdAt, paidAt), completedAt);

    private static Instant Later(Instant one, Instant? other) => other > one ? other.Value : one;
}
