using NodaTime;

namespace SellerRules.Facts.Reading;

/// <summary>Reads instants as facts write them: <c>2024-03-29T07:00:00Z</c>, with an offset, or local. By hand, because patterns cost ten times as much.</summary>
internal static class InstantText
{
    private const string Example = "write it like `2024-03-29T07:00:00Z`, with `Z` or an offset such as `+08:00`";

    /// <summary>The instant of a text; <paramref name="times"/> resolves those without an offset, null: they are refused.</summary>
    public static FactProblem? Read(string text, LocalTimeResolver? times, out Instant value, out FactNoteDraft? note)
    {
        (value, note) = (default, null);
        FactProblem? problem = Split(text, out LocalDateTime local, out Offset? offset);
        if (problem is not null)
        {
            return problem;
        }

        if (local.Year is < 1899 or > 2200)
        {
            return FactProblems.OutOfRange(text);
        }

        if (offset is { } given)
        {
            value = local.WithOffset(given).ToInstant();
        }
        else if (times is null)
        {
            return FactProblems.NoZone(text);
        }
        else if (times.Resolve(local, out value, out note) is { } unresolved)
        {
            return unresolved;
        }

        return TimeRange.Contains(value) ? null : FactProblems.OutOfRange(text);
    }

    private static FactProblem? Split(string text, out LocalDateTime local, out Offset? offset)
    {
        (local, offset) = (default, null);
        ReadOnlySpan<char> s = text;
        if (!Digits(s, 0, 4, out int year) || !Is(s, 4, '-') || !Digits(s, 5, 2, out int month) || !Is(s, 7, '-') || !Digits(s, 8, 2, out int day))
        {
            return FactProblems.BadInstant(text, Example);
        }

        if (s.Length == 10 || !Is(s, 10, 'T') || !Digits(s, 11, 2, out int hour) || !Is(s, 13, ':') || !Digits(s, 14, 2, out int minute))
        {
            return FactProblems.BadInstant(text, s.Length == 10 ? $"the time of day is missing, {Example}" : Example);
        }

        int at = 16;
        int second = 0;
        int nanoseconds = 0;
        if (Is(s, at, ':'))
        {
            if (!Digits(s, 17, 2, out second))
            {
                return FactProblems.BadInstant(text, Example);
            }

            at = 19;
            if (Is(s, at, '.') && !Fraction(s, ref at, out nanoseconds))
            {
                return FactProblems.BadInstant(text, "behind the point stand one to nine digits");
            }
        }

        if (!ReadOffset(s[at..], out offset))
        {
            return FactProblems.BadInstant(text, Example);
        }

        if (month is < 1 or > 12 || year == 0 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month) || hour > 23 || minute > 59 || second > 59)
        {
            return FactProblems.BadInstant(text, "there is no such date or time of day");
        }

        local = new LocalDate(year, month, day) + new LocalTime(hour, minute, second).PlusNanoseconds(nanoseconds);
        return null;
    }

    private static bool ReadOffset(ReadOnlySpan<char> rest, out Offset? offset)
    {
        offset = null;
        if (rest.IsEmpty)
        {
            return true;
        }

        if (rest is "Z")
        {
            offset = Offset.Zero;
            return true;
        }

        if (rest.Length != 6 || rest[0] is not ('+' or '-') || !Digits(rest, 1, 2, out int hours) || rest[3] != ':' || !Digits(rest, 4, 2, out int minutes)
            || minutes > 59 || (hours * 60) + minutes > 18 * 60)
        {
            return false;
        }

        int total = ((hours * 60) + minutes) * 60;
        offset = Offset.FromSeconds(rest[0] == '-' ? -total : total);
        return true;
    }

    private static bool Fraction(ReadOnlySpan<char> s, ref int at, out int nanoseconds)
    {
        int start = ++at;
        nanoseconds = 0;
        int unit = 100_000_000;
        for (; at < s.Length && char.IsAsciiDigit(s[at]) && at - start < 9; at++, unit /= 10)
        {
            nanoseconds += (s[at] - '0') * unit;
        }

        return at > start && (at == s.Length || !char.IsAsciiDigit(s[at]));
    }

    private static bool Is(ReadOnlySpan<char> s, int at, char expected) => at < s.Length && s[at] == expected;

    private static bool Digits(ReadOnlySpan<char> s, int at, int count, out int value)
    {
        value = 0;
        if (s.Length < at + count)
        {
            return false;
        }

        foreach (char c in s.Slice(at, count))
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            value = (value * 10) + (c - '0');
        }

        return true;
    }
}
