using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace SellerRules.Text;

/// <summary>Dates, times and instants as ISO writes them. The usual forms are read and written by hand: patterns, which know all others, take long to make.</summary>
internal static class IsoText
{
    /// <summary>How many letters an instant has that stands on a full second: <c>2024-01-31T12:00:00Z</c>.</summary>
    public const int InstantLength = 20;

    private const int YearLength = 4;
    private const int DateLength = 10;
    private const int MinutesLength = 23;
    private const int FractionAt = 19;

    /// <summary>Reads a date such as <c>2024-01-31</c>.</summary>
    public static bool TryDate(string text, out LocalDate date)
    {
        if (text.Length == DateLength && IsDate(text, out date))
        {
            return true;
        }

        date = default;
        return MayBeDate(text) && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out date);
    }

    /// <summary>Reads a time of day such as <c>09:30</c> or <c>09:30:15</c>.</summary>
    public static bool TryTime(string text, out LocalTime time)
    {
        if (text.Length == 5 && text[2] == ':' && Number(text, 0, 2) is >= 0 and < 24 and int hour && Number(text, 3, 2) is >= 0 and < 60 and int minute)
        {
            time = new LocalTime(hour, minute);
            return true;
        }

        return LocalTimePattern.CreateWithInvariantCulture(text.Length == 5 ? "HH':'mm" : "HH':'mm':'ss").Parse(text).TryGetValue(default, out time);
    }

    /// <summary>Reads an instant with <c>Z</c> or an offset and up to nine fractional digits, such as <c>2024-01-31T12:00:00Z</c>.</summary>
    public static bool TryInstant(string text, out Instant instant)
    {
        if (text.Length == InstantLength && text[10] == 'T' && text[13] == ':' && text[16] == ':' && text[19] == 'Z' && IsDate(text, out LocalDate date)
            && Number(text, 11, 2) is >= 0 and < 24 and int hour && Number(text, 14, 2) is >= 0 and < 60 and int minute && Number(text, 17, 2) is >= 0 and < 60 and int second)
        {
            instant = (date + new LocalTime(hour, minute, second)).InUtc().ToInstant();
            return true;
        }

        instant = default;
        bool isInstant = MayBeDate(text) && text.Contains('T', StringComparison.Ordinal) && OffsetDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out OffsetDateTime read) && Take(read, out instant);
        return isInstant;
    }

    /// <summary>A date such as <c>2024-01-31</c>.</summary>
    public static string Of(LocalDate date) => IsUsual(date) ? string.Create(DateLength, date, Write) : LocalDatePattern.Iso.Format(date);

    /// <summary>An instant in UTC with as many fractional digits as it needs, such as <c>2024-01-31T12:00:00.5Z</c>.</summary>
    public static string Of(Instant instant)
    {
        LocalDateTime utc = instant.InUtc().LocalDateTime;
        if (!IsUsual(utc.Date))
        {
            return InstantPattern.ExtendedIso.Format(instant);
        }

        string text = string.Create(InstantLength, utc, WriteUtc);
        return WithFraction(text, utc.NanosecondOfSecond);
    }

    /// <summary>Writes an instant as <see cref="Of(Instant)"/> does, where it stands on a full second of the years from 1 to 9999; else false, and nothing is written.</summary>
    /// <param name="instant">The instant.</param>
    /// <param name="text">Takes <see cref="InstantLength"/> letters.</param>
    public static bool TryWrite(Instant instant, Span<char> text)
    {
        LocalDateTime utc = instant.InUtc().LocalDateTime;
        if (!IsUsual(utc.Date) || utc.NanosecondOfSecond != 0)
        {
            return false;
        }

        WriteUtc(text, utc);
        return true;
    }

    /// <summary>A local time with as many fractional digits as it needs, such as <c>2024-01-31T12:00:00.5</c>.</summary>
    public static string Of(LocalDateTime local) => IsUsual(local.Date)
        ? WithFraction(string.Create(FractionAt, local, WriteLocal), local.NanosecondOfSecond)
        : LocalDateTimePattern.ExtendedIso.Format(local);

    /// <summary>A local time to the minute with its offset, such as <c>2024-01-31 12:00 +08:00</c>; only for years from 1 to 9999.</summary>
    public static string ToMinutes(LocalDateTime local, Offset offset) => string.Create(MinutesLength, (local, offset), WriteMinutes);

    /// <summary>
    /// A local time to the second with as many fractional digits as it needs, and its offset, such as <c>2024-01-31 12:00:15.5 +08:00</c>; only for years from 1 to 9999.
    /// </summary>
    public static string ToSeconds(LocalDateTime local, Offset offset) =>
        WithFraction(string.Create(MinutesLength + 3, (local, offset), WriteSeconds), local.NanosecondOfSecond);

    private static bool Take(OffsetDateTime read, out Instant instant)
    {
        instant = read.ToInstant();
        return true;
    }

    private static bool IsUsual(LocalDate date) => date.Year is >= 1 and <= 9999;

    private static string WithFraction(string text, int nanoseconds) => nanoseconds == 0
        ? text
        : $"{text.AsSpan(0, FractionAt)}.{nanoseconds.ToString("000000000", CultureInfo.InvariantCulture).AsSpan().TrimEnd('0')}{text.AsSpan(FractionAt)}";

    private static void Write(Span<char> text, LocalDate date)
    {
        Two(text, 0, date.Year / 100);
        Two(text, 2, date.Year % 100);
        text[4] = '-';
        Two(text, 5, date.Month);
        text[7] = '-';
        Two(text, 8, date.Day);
    }

    private static void WriteLocal(Span<char> text, LocalDateTime local)
    {
        WriteTime(text, local, 'T');
        WriteSecond(text, local);
    }

    private static void WriteUtc(Span<char> text, LocalDateTime utc)
    {
        WriteLocal(text, utc);
        text[19] = 'Z';
    }

    private static void WriteMinutes(Span<char> text, (LocalDateTime Local, Offset Offset) moment)
    {
        WriteTime(text, moment.Local, ' ');
        Write(text[16..], moment.Offset);
    }

    private static void WriteSeconds(Span<char> text, (LocalDateTime Local, Offset Offset) moment)
    {
        WriteTime(text, moment.Local, ' ');
        WriteSecond(text, moment.Local);
        Write(text[19..], moment.Offset);
    }

    private static void WriteTime(Span<char> text, LocalDateTime local, char between)
    {
        Write(text, local.Date);
        text[10] = between;
        Two(text, 11, local.Hour);
        text[13] = ':';
        Two(text, 14, local.Minute);
    }

    private static void WriteSecond(Span<char> text, LocalDateTime local)
    {
        text[16] = ':';
        Two(text, 17, local.Second);
    }

    private static void Write(Span<char> text, Offset offset)
    {
        int minutes = Math.Abs(offset.Seconds) / 60;
        text[0] = ' ';
        text[1] = offset.Seconds < 0 ? '-' : '+';
        Two(text, 2, minutes / 60);
        text[4] = ':';
        Two(text, 5, minutes % 60);
    }

    private static void Two(Span<char> text, int at, int number)
    {
        text[at] = (char)('0' + (number / 10));
        text[at + 1] = (char)('0' + (number % 10));
    }

    /// <summary>Nothing that begins otherwise is a date: a year of four or more digits, which may have a sign, and a hyphen.</summary>
    private static bool MayBeDate(string text)
    {
        ReadOnlySpan<char> year = text.AsSpan(text.Length > 0 && text[0] is '-' or '+' ? 1 : 0);
        int hyphen = year.IndexOf('-');
        return hyphen >= YearLength && !year[..hyphen].ContainsAnyExceptInRange('0', '9');
    }

    private static bool IsDate(string text, out LocalDate date)
    {
        date = default;
        if (text[4] != '-' || text[7] != '-' || Number(text, 0, 4) is not (>= 1 and int year) || Number(text, 5, 2) is not (>= 1 and <= 12 and int month)
            || Number(text, 8, 2) is not (>= 1 and int day) || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        date = new LocalDate(year, month, day);
        return true;
    }

    /// <summary>The number of some digits; -1 where something else stands there.</summary>
    private static int Number(string text, int begin, int length)
    {
        int number = 0;
        for (int at = begin; at < begin + length; at++)
        {
            if (!char.IsAsciiDigit(text[at]))
            {
                return -1;
            }

            number = (number * 10) + (text[at] - '0');
        }

        return number;
    }
}
