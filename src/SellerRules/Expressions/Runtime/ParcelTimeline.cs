using SellerRules.Facts;
using SellerRules.References;

namespace SellerRules.Expressions.Runtime;

/// <summary>A parcel's events in order, read once. Immutable.</summary>
internal sealed class ParcelTimeline
{
    private readonly (long At, string? Code)[] _events;

    private ParcelTimeline(IEnumerable<Frame> events)
    {
        _events = [.. events.Select(reported => (reported.Instants[reported.Layout.BirthSlot], ((ParcelEvent)reported.Record).Code)).Where(e => Frame.IsGiven(e.Item1)).OrderBy(e => e.Item1)];
        Times = [.. _events.Select(e => e.At).Distinct()];
        int first = Array.FindIndex(_events, e => e.Code is null || Carriers.Shipped.IsPickUp(e.Code));
        FirstMark = first < 0 ? Time.Nanos.None : _events[first].At;
        FirstMarkHasCode = first >= 0 && _events[first].Code is not null;
    }

    /// <summary>The instants of the events, ascending, each once.</summary>
    public long[] Times { get; }

    /// <summary>The first event with a pick-up code, or without any code; <see cref="Time.Nanos.None"/> for none.</summary>
    public long FirstMark { get; }

    /// <summary>Whether that event has a code, and so is the pick-up.</summary>
    public bool FirstMarkHasCode { get; }

    /// <summary>The timeline of a parcel; null where its events aren't given.</summary>
    public static ParcelTimeline? Of(Frame parcel)
    {
        if (parcel.Memo is ParcelTimeline known)
        {
            return known;
        }

        if (parcel.Children(StandardSlots.ParcelEvents) is not { } events)
        {
            return null;
        }

        ParcelTimeline timeline = new(events);
        parcel.Memo = timeline;
        return timeline;
    }
}
