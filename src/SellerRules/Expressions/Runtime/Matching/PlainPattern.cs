using System.Numerics;

namespace SellerRules.Expressions.Runtime.Matching;

/// <summary>
/// A pattern of at most 64 characters to be read, each a bit: after each unit of the text, the bits of those that it may have been read as. Immutable and
/// thread-safe.
/// </summary>
/// <param name="places">What each may be.</param>
/// <param name="follow">Which may come behind each.</param>
/// <param name="whole">Which come first and last, and whether the empty text matches.</param>
internal sealed class PlainPattern(IReadOnlyList<UnitSet> places, ulong[] follow, PlaceSpan whole)
{
    /// <summary>The most characters that a pattern can have, counted ones as often as they can stand.</summary>
    public const int MaxPlaces = 64;

    private const int Ascii = 128;

    private readonly ulong[] _ascii = [.. Enumerable.Range(0, Ascii).Select(unit => PlacesOf(places, (char)unit))];

    /// <summary>Whether the whole text matches.</summary>
    public bool IsMatch(string text)
    {
        ulong next = whole.First;
        ulong read = 0;
        foreach (char unit in text)
        {
            read = next & (unit < Ascii ? _ascii[unit] : PlacesOf(places, unit));
            if (read == 0)
            {
                return false;
            }

            next = Behind(read);
        }

        return text.Length == 0 ? whole.IsOptional : (read & whole.Last) != 0;
    }

    private static ulong PlacesOf(IReadOnlyList<UnitSet> places, char unit)
    {
        ulong those = 0;
        for (int place = 0; place < places.Count; place++)
        {
            those |= places[place].Holds(unit) ? 1UL << place : 0;
        }

        return those;
    }

    private ulong Behind(ulong read)
    {
        ulong behind = 0;
        for (ulong left = read; left != 0; left &= left - 1)
        {
            behind |= follow[BitOperations.TrailingZeroCount(left)];
        }

        return behind;
    }
}
