namespace SellerRules.Judging.Binding;

/// <summary>
/// A place between two neighbouring values, where bands may meet: right before a value, or right behind it. <paramref name="Infinity"/> is -1
/// before all values, 1 behind all, else 0.
/// </summary>
internal readonly record struct BandCut(int Infinity, decimal Value, bool IsBehind) : IComparable<BandCut>
{
    /// <summary>Before all values.</summary>
    public static BandCut First { get; } = new(-1, 0, false);

    /// <summary>Behind all values.</summary>
    public static BandCut Last { get; } = new(1, 0, false);

    /// <inheritdoc/>
    public int CompareTo(BandCut other) =>
        Infinity != other.Infinity ? Infinity.CompareTo(other.Infinity)
        : Value != other.Value ? Value.CompareTo(other.Value)
        : IsBehind.CompareTo(other.IsBehind);
}
