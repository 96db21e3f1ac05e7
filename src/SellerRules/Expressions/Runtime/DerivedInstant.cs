using SellerRules.Facts;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>An event that is worked out where nobody gives it, as far as that takes ordinary facts only.</summary>
internal sealed class DerivedInstant : GivenInstant
{
    private readonly Func<Frame, long> _read;

    private DerivedInstant(int depth, Func<Frame, long> read)
        : base(depth) => _read = read;

    /// <summary>A derived event; null for one that can't be read so.</summary>
    /// <param name="depth">The record that holds it.</param>
    /// <param name="fact">The fact, such as <c>parcel.pickedUpAt</c>.</param>
    public static DerivedInstant? Of(int depth, string fact) => fact switch
    {
        "parcel.pickedUpAt" => new DerivedInstant(depth, PickedUpAt),
        "parcel.firstScanAt" => new DerivedInstant(depth, ParcelScanAt),
        "order.firstScanAt" => new DerivedInstant(depth, OrderScanAt),
        _ => null,
    };

    /// <inheritdoc/>
    protected override long Read(Frame record) => _read(record);

    /// <summary>When a parcel was picked up: as given, else the first event with a pick-up code.</summary>
    public static long PickedUpAt(Frame parcel) =>
        ((Parcel)parcel.Record).PickedUpAt is { } given ? Frame.InstantOf(given)
        : ParcelTimeline.Of(parcel) is not { } timeline ? Frame.Unrecorded
        : timeline.FirstMark == Nanos.None ? Nanos.Absent
        : timeline.FirstMarkHasCode ? Told(parcel, timeline.FirstMark)
        : Frame.Unrecorded;

    private static long ParcelScanAt(Frame parcel) => ((Parcel)parcel.Record).FirstScanAt is { } given ? Frame.InstantOf(given) : PickedUpAt(parcel);

    // A parcel counts from its declaration on: one that was scanned before it is no ordinary one.
    private static long OrderScanAt(Frame order)
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
            long scan = ParcelScanAt(parcel);
            if (parcel.Instants[parcel.Layout.BirthSlot] is var declared && (!Frame.IsGiven(declared) || scan < declared || scan == Frame.Unrecorded || parcel.Bounds != order.Bounds))
            {
                return Frame.Unrecorded;
            }

            earliest = Math.Min(earliest, scan);
        }

        return Told(order, earliest);
    }
}
