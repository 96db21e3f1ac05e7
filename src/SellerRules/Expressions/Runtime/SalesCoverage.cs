using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>What is known of a store's orders as a whole: what all of them were recorded over.</summary>
/// <param name="From">The first instant known; <see cref="long.MinValue"/> for all.</param>
/// <param name="Until">The last instant known; <see cref="Nanos.None"/> for ever.</param>
/// <param name="HoldsAll">Whether all orders of that time are among the facts.</param>
internal sealed record SalesCoverage(long From, long Until, bool HoldsAll)
{
    /// <summary>All orders of all times.</summary>
    public static SalesCoverage Complete { get; } = new(long.MinValue, Nanos.None, true);

    /// <summary>What both cover.</summary>
    public SalesCoverage And(RecordedBounds bounds) =>
        new(Math.Max(From, bounds.From), Math.Min(Until, bounds.Until), HoldsAll && !bounds.Excludes("orders"));
}
