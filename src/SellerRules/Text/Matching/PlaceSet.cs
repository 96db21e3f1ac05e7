using System.Numerics;

namespace SellerRules.Text.Matching;

/// <summary>A set of the places of a pattern, each a bit; two words, for methods over .NET's own 128 bits are left to the JIT by every compiler that works ahead of time. Immutable.</summary>
/// <param name="Low">The first 64 places.</param>
/// <param name="High">The others.</param>
internal readonly record struct PlaceSet(ulong Low, ulong High)
{
    /// <summary>The most places that there can be.</summary>
    public const int Size = 2 * WordSize;

    private const int WordSize = 64;

    /// <summary>Whether it holds none.</summary>
    public bool IsEmpty => (Low | High) == 0;

    /// <summary>The first place; of a set that isn't empty.</summary>
    public int First => Low != 0 ? BitOperations.TrailingZeroCount(Low) : WordSize + BitOperations.TrailingZeroCount(High);

    /// <summary>All but the first; of a set that isn't empty.</summary>
    public PlaceSet Rest => Low != 0 ? new PlaceSet(Low & (Low - 1), High) : new PlaceSet(0, High & (High - 1));

    /// <summary>One place.</summary>
    public static PlaceSet Of(int place) => place < WordSize ? new PlaceSet(1UL << place, 0) : new PlaceSet(0, 1UL << (place - WordSize));

    /// <summary>The places of either.</summary>
    public static PlaceSet operator |(PlaceSet one, PlaceSet other) => new(one.Low | other.Low, one.High | other.High);

    /// <summary>The places of both.</summary>
    public static PlaceSet operator &(PlaceSet one, PlaceSet other) => new(one.Low & other.Low, one.High & other.High);
}
