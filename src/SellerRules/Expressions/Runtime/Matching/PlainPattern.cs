namespace SellerRules.Expressions.Runtime.Matching;

/// <summary>
/// A pattern of at most 128 characters to be read, each a bit: after each unit of the text, the bits of those that it may have been read as. Immutable and
/// thread-safe.
/// </summary>
internal sealed class PlainPattern
{
    /// <summary>The most characters that a pattern can have, counted ones as often as they can stand.</summary>
    public const int MaxPlaces = 128;

    private const int Ascii = 128;

    private readonly UInt128[] _ascii = new UInt128[Ascii];
    private readonly IReadOnlyList<UnitSet> _places;
    private readonly UInt128[] _follow;
    private readonly PlaceSpan _whole;

    /// <summary>Puts a pattern together.</summary>
    /// <param name="places">What each character may be.</param>
    /// <param name="follow">Which may come behind each.</param>
    /// <param name="whole">Which come first and last, and whether the empty text matches.</param>
    public PlainPattern(IReadOnlyList<UnitSet> places, UInt128[] follow, PlaceSpan whole)
    {
        (_places, _follow, _whole) = (places, follow, whole);
        for (int unit = 0; unit < Ascii; unit++)
        {
            _ascii[unit] = PlacesOf((char)unit);
        }
    }

    /// <summary>Whether the whole text matches.</summary>
    public bool IsMatch(string text)
    {
        UInt128 next = _whole.First;
        UInt128 read = 0;
        foreach (char unit in text)
        {
            read = next & (unit < Ascii ? _ascii[unit] : PlacesOf(unit));
            if (read == 0)
            {
                return false;
            }

            next = Behind(read);
        }

        return text.Length == 0 ? _whole.IsOptional : (read & _whole.Last) != 0;
    }

    private UInt128 PlacesOf(char unit)
    {
        UInt128 those = 0;
        for (int place = 0; place < _places.Count; place++)
        {
            those |= _places[place].Holds(unit) ? UInt128.One << place : 0;
        }

        return those;
    }

    private UInt128 Behind(UInt128 read)
    {
        UInt128 behind = 0;
        for (UInt128 left = read; left != 0; left &= left - 1)
        {
            behind |= _follow[(int)UInt128.TrailingZeroCount(left)];
        }

        return behind;
    }
}
