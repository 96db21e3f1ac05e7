using System.Buffers.Binary;
using NodaTime;

namespace SellerRules.Facts.Reading.Fast;

/// <summary>Reads instants from bytes where they are written in the usual way: <c>2024-03-29T07:00:00Z</c>. Remembers the month that came by last. Not thread-safe.</summary>
internal sealed class FastInstants
{
    private const int Length = 20;
    private const int SecondsADay = 86_400;

    private ulong _month;
    private long _secondsBefore;
    private int _days;

    /// <summary>An instant to the second in UTC, from 1900 to 2199.</summary>
    public bool TryRead(ReadOnlySpan<byte> text, out Instant value)
    {
        value = default;
        if (text.Length != Length || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != 'Z')
        {
            return false;
        }

        ulong month = BinaryPrimitives.ReadUInt64LittleEndian(text);
        if (month != _month && !Remember(text, month))
        {
            return false;
        }

        int day = FastTimes.Two(text, 8);
        int hour = FastTimes.Two(text, 11);
        int minute = FastTimes.Two(text, 14);
        int second = FastTimes.Two(text, 17);
        if (day < 1 || day > _days || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        value = Instant.FromUnixTimeSeconds(_secondsBefore + (day * SecondsADay) + (hour * 3_600) + (minute * 60) + second);
        return true;
    }

    /// <summary>Takes the month of a text; false where it isn't one.</summary>
    private bool Remember(ReadOnlySpan<byte> text, ulong letters)
    {
        int century = FastTimes.Two(text, 0);
        int ofCentury = FastTimes.Two(text, 2);
        int month = FastTimes.Two(text, 5);
        if (text[4] != '-' || text[7] != '-' || century is < 19 or > 21 || ofCentury > 99 || month is < 1 or > 12)
        {
            return false;
        }

        int year = (century * 100) + ofCentury;
        _month = letters;
        _days = DateTime.DaysInMonth(year, month);
        _secondsBefore = (FastTimes.DaysSince1970(year, month, 1) - 1) * SecondsADay;
        return true;
    }
}
