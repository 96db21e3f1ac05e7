namespace SellerRules.Text.Matching;

/// <summary>
/// A pattern of at most 128 characters to be read, each a bit: after each unit of the text, the bits of those that it may have been read as. Immutable and
/// thread-safe.
/// </summary>
internal sealed class PlainPattern
{
    /// <summary>The most characters that a pattern can have, counted ones as often as they can stand.</summary>
    public const int MaxPlaces = PlaceSet.Size;

    private const int Ascii = 128;

    private readonly PlaceSet[] _ascii = new PlaceSet[Ascii];
    private readonly IReadOnlyList<UnitSet> _places;
    private readonly PlaceSet[] _follow;
    private readonly PlaceSpan _whole;

    /// <summary>Puts a pattern together.</summary>
    /// <param name="places">What each character may be.</param>
    /// <param name="follow">Which may come behind each.</param>
    /// <param name="whole">Which come first and last, and whether the empty text matches.</param>
    public PlainPattern(IReadOnlyList<UnitSet> places, PlaceSet[] follow, PlaceSpan whole)
    {
        (_places, _follow, _whole) = (places, follow, whole);
        for (int place = 0; place < places.Count; place++)
        {
            places[place].AddTo(_ascii, PlaceSet.Of(place));
        }
    }

    /// <summary>A pattern that is known to be plain.</summary>
    /// <exception cref="ArgumentException">It isn't.</exception>
    public static PlainPattern Of(string pattern) =>
        PlainPatternReader.Read(pattern) ?? throw new ArgumentException($"The pattern `{pattern}` isn't plain.", nameof(pattern));

    /// <summary>Whether the whole text matches.</summary>
    public bool IsMatch(ReadOnlySpan<char> text)
    {
        PlaceSet next = _whole.First;
        PlaceSet read = default;
        foreach (char unit in text)
        {
            PlaceSet before = read;
            read = next & (unit < Ascii ? _ascii[unit] : PlacesOf(unit));
            if (read.IsEmpty)
            {
                return false;
            }

            // In a run of like units the same may come behind each.
            next = read == before ? next : Behind(read);
        }

        return text.Length == 0 ? _whole.IsOptional : !(read & _whole.Last).IsEmpty;
    }

    private PlaceSet PlacesOf(char unit)
    {
        PlaceSet those = default;
        for (int place = 0; place < _places.Count; place++)
        {
            those |= _places[place].Holds(unit) ? PlaceSet.Of(place) : default;
        }

        return those;
    }

    private PlaceSet Behind(PlaceSet read)
    {
        PlaceSet behind = default;
        for (PlaceSet left = read; !left.IsEmpty; left = left.Rest)
        {
            behind |= _follow[left.First];
        }

        return behind;
    }
}
