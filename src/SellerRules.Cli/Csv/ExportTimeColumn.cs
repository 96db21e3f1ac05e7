using System.Buffers.Binary;
using CsvHelper;
using NodaTime;
using SellerRules.Facts.Reading;
using SellerRules.Facts.Reading.Fast;
using SellerRules.Time;

namespace SellerRules.Cli.Csv;

/// <summary>A column of times such as <c>12/31/2024 23:59</c>, local to one zone. Not thread-safe.</summary>
internal sealed class ExportTimeColumn(int index, LocalTimeResolver times)
{
    private const int Length = 16;

    private readonly SteadyOffsets _steady = new(times.Zone);

    // Times of a column lie near to each other: of each day of the month the date that was read last.
    private readonly ExportDate[] _dates = new ExportDate[40];

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

        if (text.Length != Length || text[10] != ' ' || text[13] != ':')
        {
            return false;
        }

        (int hour, int minute) = (FastTimes.Two(text, 11), FastTimes.Two(text, 14));
        if (hour > 23 || minute > 59 || !TryDate(text, out ExportDate date))
        {
            return false;
        }

        if (date.IsSteady)
        {
            value = Nanos.ToInstant(date.Begin + (((hour * 60L) + minute) * NodaConstants.NanosecondsPerMinute));
            return true;
        }

        bool isPlain = times.Resolve(date.Date.At(new LocalTime(hour, minute)), out Instant resolved, out FactNoteDraft? note) is null && note is null;
        value = resolved;
        return isPlain;
    }

    private bool TryDate(ReadOnlySpan<byte> text, out ExportDate date)
    {
        ulong begin = BinaryPrimitives.ReadUInt64LittleEndian(text);
        ushort end = BinaryPrimitives.ReadUInt16LittleEndian(text[sizeof(ulong)..]);
        ref ExportDate known = ref _dates[((text[3] & 3) * 10) + Math.Min(text[4] & 15, 9)];
        if (known.IsWritten(begin, end))
        {
            date = known;
            return true;
        }

        if (!ExportDate.TryRead(text, out LocalDate read))
        {
            date = default;
            return false;
        }

        date = known = new ExportDate(begin, end, read, _steady);
        return true;
    }
}
