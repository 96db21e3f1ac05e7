using CsvHelper;
using NodaTime;
using SellerRules.Facts.Reading;
using SellerRules.Facts.Reading.Fast;
using SellerRules.Time;

namespace SellerRules.Cli.Csv;

/// <summary>A column of times such as <c>12/31/2024 23:59</c>, local to one zone. Not thread-safe.</summary>
internal sealed class ExportTimeColumn(int index, Facts.Reading.LocalTimes times)
{
    private const int Length = 16;
    private const long NanosecondsADay = NodaConstants.NanosecondsPerDay;

    private readonly SteadyOffsets _steady = new(times.Zone);

    /// <summary>The time in the current row, null where there is none; false where it isn't written as usual, or leaves a choice.</summary>
    public bool TryRead(CsvReader csv, out Instant? value)
    {
        value = null;
        if (index < 0)
        {
            return true;
        }

        ReadOnlySpan<byte> text = csv.GetSpan(index);
        if (text.IsEmpty)
        {
            return true;
        }

        if (text.Length != Length || text[2] != '/' || text[5] != '/' || text[10] != ' ' || text[13] != ':')
        {
            return false;
        }

        (int century, int ofCentury) = (FastTimes.Two(text, 6), FastTimes.Two(text, 8));
        if (century is < 20 or > 21 || ofCentury > 98)
        {
            return false;
        }

        int year = (century * 100) + ofCentury;
        (int month, int day, int hour, int minute) = (FastTimes.Two(text, 0), FastTimes.Two(text, 3), FastTimes.Two(text, 11), FastTimes.Two(text, 14));
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59)
        {
            return false;
        }

        long local = (FastTimes.DaysSince1970(year, month, day) * NanosecondsADay) + (((hour * 60L) + minute) * NodaConstants.NanosecondsPerMinute);
        if (_steady.TryToInstant(local, out long instant))
        {
            value = Nanos.ToInstant(instant);
            return true;
        }

        bool isPlain = times.Resolve(new LocalDateTime(year, month, day, hour, minute), out Instant resolved, out FactNoteDraft? note) is null && note is null;
        value = resolved;
        return isPlain;
    }
}
