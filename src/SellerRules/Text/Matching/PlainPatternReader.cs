namespace SellerRules.Text.Matching;

/// <summary>
/// Reads patterns of letters, classes, groups, alternatives and counts in Glushkov's way: each character that can be read is a place, and
/// what is counted is read again for each time. Whatever it doesn't know, wrong patterns too, it leaves to the regular expressions of .NET.
/// </summary>
internal sealed class PlainPatternReader
{
    private readonly PatternCursor _cursor;
    private readonly List<UnitSet> _places = [];
    private readonly PlaceSet[] _follow = new PlaceSet[PlainPattern.MaxPlaces];

    private PlainPatternReader(string pattern) => _cursor = new PatternCursor(pattern);

    /// <summary>The pattern; null where it isn't a plain one.</summary>
    public static PlainPattern? Read(string pattern)
    {
        PlainPatternReader reader = new(pattern);
        PlaceSpan whole = reader.Alternatives();
        return reader._cursor.IsStrange || !reader._cursor.IsAtEnd ? null : new PlainPattern(reader._places, reader._follow, whole);
    }

    private PlaceSpan Alternatives()
    {
        PlaceSpan any = Sequence();
        while (_cursor.Takes("|"))
        {
            any = any.Or(Sequence());
        }

        return any;
    }

    private PlaceSpan Sequence()
    {
        PlaceSpan all = PlaceSpan.Empty;
        while (!_cursor.IsAtEnd && _cursor.Here is not ('|' or ')'))
        {
            all = Then(all, Counted());
        }

        return all;
    }

    private PlaceSpan Counted()
    {
        int begin = _cursor.At;
        int places = _places.Count;
        PlaceSpan last = Atom();
        if (!_cursor.IsAtCount)
        {
            return last;
        }

        (int least, int? most) = _cursor.Count();
        int end = _cursor.At;
        PlaceSpan all = least == 0 ? last with { IsOptional = true } : last;

        // What has no place could be counted for ever; a second count is an error, or means something else.
        if (_places.Count == places || most == 0 || _cursor.IsAtCount)
        {
            _cursor.GiveUp();
        }

        for (int times = 1; times < (most ?? least) && !_cursor.IsStrange; times++)
        {
            _cursor.At = begin;
            last = Atom();
            all = Then(all, times < least ? last : last with { IsOptional = true });
        }

        if (most is null)
        {
            Link(last.Last, last.First);
        }

        if (!_cursor.IsStrange)
        {
            _cursor.At = end;
        }

        return all;
    }

    private PlaceSpan Atom()
    {
        if (!_cursor.Takes("("))
        {
            return Place(_cursor.Units());
        }

        if (_cursor.Here == '?' && !_cursor.Takes("?:"))
        {
            _cursor.GiveUp();
        }

        PlaceSpan inner = Alternatives();
        if (!_cursor.Takes(")"))
        {
            _cursor.GiveUp();
        }

        return inner;
    }

    private PlaceSpan Place(UnitSet units)
    {
        if (_places.Count == PlainPattern.MaxPlaces)
        {
            _cursor.GiveUp();
            return PlaceSpan.Empty;
        }

        PlaceSet place = PlaceSet.Of(_places.Count);
        _places.Add(units);
        return new PlaceSpan(place, place, false);
    }

    private PlaceSpan Then(PlaceSpan before, PlaceSpan behind)
    {
        Link(before.Last, behind.First);
        return new PlaceSpan(
            before.First | (before.IsOptional ? behind.First : default), behind.Last | (behind.IsOptional ? before.Last : default), before.IsOptional && behind.IsOptional);
    }

    private void Link(PlaceSet from, PlaceSet to)
    {
        for (PlaceSet left = from; !left.IsEmpty; left = left.Rest)
        {
            _follow[left.First] |= to;
        }
    }
}
