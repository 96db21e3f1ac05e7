using NodaTime;
using SellerRules.Facts.Reading.Fast;
using SellerRules.Time;

namespace SellerRules.Cli.Csv;

/// <summary>A date of an export, with what is needed to tell its times.</summary>
internal readonly struct ExportDate
{
    private readonly ulong _writtenBegin;
    private readonly ushort _writtenEnd;

    /// <summary>Works a date out.</summary>
    /// <param name="writtenBegin">Its first eight letters.</param>
    /// <param name="writtenEnd">Its last two letters.</param>
    /// <param name="date">The date.</param>
    /// <param name="steady">The zone's local times away from changes of the clocks.</param>
    public ExportDate(ulong writtenBegin, ushort writtenEnd, LocalDate date, SteadyOffsets steady)
    {
        (_writtenBegin, _writtenEnd, Date) = (writtenBegin, writtenEnd, date);
        long begin = FastTimes.DaysSince1970(date.Year, date.Month, date.Day) * NodaConstants.NanosecondsPerDay;
        IsSteady = steady.TryToInstant(begin, out long first)
            && steady.TryToInstant(begin + NodaConstants.NanosecondsPerDay - 1, out long last)
            && last - first == NodaConstants.NanosecondsPerDay - 1;
        Begin = first;
    }

    /// <summary>The date.</summary>
    public LocalDate Date { get; }

    /// <summary>Whether the clocks don't change anywhere near, so that its times count from its begin.</summary>
    public bool IsSteady { get; }

    /// <summary>The instant at which it begins, where it is steady.</summary>
    public long Begin { get; }

    /// <summary>Reads a date such as <c>12/31/2024</c>, of 2000 to 2198; false where it isn't written so.</summary>
    /// <param name="text">A text that begins with it.</param>
    /// <param name="date">The date.</param>
    public static bool TryRead(ReadOnlySpan<byte> text, out LocalDate date)
    {
        date = default;
        if (text[2] != '/' || text[5] != '/')
        {
            return false;
        }

        (int century, int ofCentury) = (FastTimes.Two(text, 6), FastTimes.Two(text, 8));
        if (century is < 20 or > 21 || ofCentury > 98)
        {
            return false;
        }

        int year = (century * 100) + ofCentury;
        (int month, int day) = (FastTimes.Two(text, 0), FastTimes.Two(text, 3));
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new LocalDate(year, month, day);
        return true;
    }

    /// <summary>Whether it is written in these letters.</summary>
    public bool IsWritten(ulong begin, ushort end) => _writtenBegin == begin && _writtenEnd == end;
}
