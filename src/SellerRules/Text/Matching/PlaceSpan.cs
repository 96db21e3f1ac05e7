namespace SellerRules.Text.Matching;

/// <summary>A part of a pattern: the places that it can begin and end with.</summary>
/// <param name="First">The places that it can begin with.</param>
/// <param name="Last">The places that it can end with.</param>
/// <param name="IsOptional">Whether it matches the empty text.</param>
internal readonly record struct PlaceSpan(PlaceSet First, PlaceSet Last, bool IsOptional)
{
    /// <summary>Matches the empty text alone.</summary>
    public static PlaceSpan Empty { get; } = new(default, default, true);

    /// <summary>One part or another.</summary>
    public PlaceSpan Or(PlaceSpan other) => new(First | other.First, Last | other.Last, IsOptional || other.IsOptional);
}
