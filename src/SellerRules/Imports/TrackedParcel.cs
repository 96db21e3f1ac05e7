using SellerRules.Facts;

namespace SellerRules.Imports;

/// <summary>What a carrier reported of a tracking number. Immutable.</summary>
/// <param name="Number">The tracking number.</param>
/// <param name="Events">The events, by time.</param>
public sealed record TrackedParcel(string Number, IReadOnlyList<ParcelEvent> Events)
{
    /// <summary>Where it was read.</summary>
    internal FactPlace Place { get; init; } = new("(facts)", 1, 1);

    /// <summary>How the times of its events came about.</summary>
    internal IReadOnlyList<FactNote> Notes { get; init; } = [];
}
