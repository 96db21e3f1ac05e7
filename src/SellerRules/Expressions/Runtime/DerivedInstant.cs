using SellerRules.Facts;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>An event that is worked out where nobody gives it, as far as that takes ordinary facts only. It is worked out once of each record.</summary>
internal sealed class DerivedInstant : GivenInstant
{
    private const int FirstScan = 0;
    private const int PickUp = 1;

    private readonly int _place;
    private readonly Func<Frame, long> _read;

    private DerivedInstant(int depth, int place, Func<Frame, long> read)
        : base(depth) => (_place, _read) = (place, read);

    /// <summary>A derived event; null for one that can't be read so.</summary>
    /// <param name="depth">The record that holds it.</param>
    /// <param name="fact">The fact, such as <c>parcel.pickedUpAt</c>.</param>
    public static DerivedInstant? Of(int depth, string fact) => fact switch
    {
        "parcel.pickedUpAt" => new DerivedInstant(depth, PickUp, PickUpOf),
        "parcel.firstScanAt" => new DerivedInstant(depth, FirstScan, ParcelScanOf),
        "order.firstScanAt" => new DerivedInstant(depth, FirstScan, OrderScanOf),
        _ => null,
    };

    /// <summary>When a parcel was picked up: as given, else the first event with a pick-up code.</summary>
    public static long PickedUpAt(Frame parcel) => Kept(parcel, PickUp, PickUpOf);

    /// <inheritdoc/>
    protected override long Read(Frame record) => Kept(record, _place, _read);

    private static long Kept(Frame record, int place, Func<Frame, long> read)
    {
        ref long known = ref record.Derived(place);
        if (known == Frame.Unread)
        {
            known = read(record);
        }

        return known;
    }

    private static long PickUpOf(Frame parcel) =>
        ((Parcel)parcel.Record).PickedUpAt is { } given ? Frame.InstantOf(given)
        : ParcelTimeline.Of(parcel) is not { } timeline ? Frame.Unrecorded
        : timeline.FirstMark == Nanos.None ? Nanos.Absent
        : timeline.FirstMarkHasCode ? Told(parcel, timeline.FirstMark)
        : Frame.Unrecorded;

    private static long ParcelScanOf(Frame parcel) => ((Parcel)parcel.Record).FirstScanAt is { } given ? Frame.InstantOf(given) : PickedUpAt(parcel);

    // A parcel counts from its declaration on: one that was scanned before it is no ordinary one.
    private static long OrderScanOf(Frame order)
    {
        if (((Order)order.Record).FirstScanAt is { } given)
        {
            return Frame.InstantOf(given);
        }

        if (order.Children(StandardSlots.OrderParcels) is not { } parcels)
        {
            return Frame.Unrecorded;
        }

        long earliest = Nanos.Absent;
        foreach (Frame parcel in parcels)
        {
            long scan = ParcelScanOf(parcel);
            if (parcel.Instants[parcel.Layout.BirthSlot] is var declared && (!Frame.IsGiven(declared) || scan < declared || scan == Frame.Unrecorded || parcel.Bounds != order.Bounds))
            {
                return Frame.Unrecorded;
            }

            earliest = Math.Min(earliest, scan);
        }

        return Told(order, earliest);
    }
}
