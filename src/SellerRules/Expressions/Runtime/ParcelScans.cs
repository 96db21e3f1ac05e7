using SellerRules.Facts;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>A parcel's scans as the facts give them, whatever the instant.</summary>
internal static class ParcelScans
{
    /// <summary>The scans, ascending, each once; false where more has to be asked to tell.</summary>
    public static bool TryRead(Frame parcel, out ReadOnlySpan<long> scans)
    {
        Parcel record = (Parcel)parcel.Record;
        if (record.Scans is not null)
        {
            scans = parcel.Times.SpanOf(record.Scans);
            return true;
        }

        scans = [];
        if (ParcelTimeline.Of(parcel) is not { } timeline)
        {
            return false;
        }

        long pickedUp = DerivedInstant.PickedUpAt(parcel);
        long delivered = parcel.Instants[StandardSlots.ParcelDeliveredAt];
        if (pickedUp == Frame.Unrecorded || delivered == Frame.Unrecorded)
        {
            return false;
        }

        int first = SortedInstants.FirstFrom(timeline.Times, pickedUp);
        int end = delivered == Nanos.Absent ? timeline.Times.Length : SortedInstants.FirstFrom(timeline.Times, delivered + 1);
        scans = first < end ? timeline.Times.AsSpan(first, end - first) : [];
        return true;
    }

    /// <summary>The first instant later than as-of at which the scans that have happened differ; <see cref="Nanos.None"/>: none.</summary>
    public static long NextAfter(Frame parcel, long asOf)
    {
        long until = parcel.Bounds.Until;
        long next = until != Nanos.None && until >= asOf ? until + 1 : Nanos.None;
        if (!TryRead(parcel, out ReadOnlySpan<long> scans))
        {
            return next;
        }

        int happened = CountUntil(scans, asOf);
        return happened < scans.Length ? Math.Min(next, scans[happened]) : next;
    }

    /// <summary>How many scans have happened up to an instant (inclusive).</summary>
    public static int CountUntil(ReadOnlySpan<long> scans, long asOf)
    {
        // Nearly all have, so those that haven't are counted off the end.
        int count = scans.Length;
        while (count > 0 && scans[count - 1] > asOf)
        {
            count--;
        }

        return count;
    }
}
