using SellerRules.Facts;
using SellerRules.References;

namespace SellerRules.Expressions.Runtime;

/// <summary>A parcel's events in order, read once. Immutable.</summary>
internal sealed class ParcelTimeline
{
    private ParcelTimeline(List<(long At, string? Code)> events)
    {
        Times = new long[events.Count];
        int count = 0;
        int first = -1;
        for (int i = 0; i < events.Count; i++)
        {
            (long at, string? code) = events[i];
            if (count == 0 || Times[count - 1] != at)
            {
                Times[count++] = at;
            }

            first = first < 0 && (code is null || Carriers.Shipped.IsPickUp(code)) ? i : first;
        }

        Times = count == Times.Length ? Times : Times[..count];
        FirstMark = first < 0 ? Time.Nanos.None : events[first].At;
        FirstMarkHasCode = first >= 0 && events[first].Code is not null;
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

        if (((Parcel)parcel.Record).Events is not { } given)
        {
            return null;
        }

        ParcelTimeline timeline = new(InOrder(given, parcel.LoadedChildren(StandardSlots.ParcelEvents)));
        parcel.Memo = timeline;
        return timeline;
    }

    // Frames of events are asked only where there are any: in them, another reading of a local time may stand.
    private static List<(long At, string? Code)> InOrder(IReadOnlyList<ParcelEvent> given, Frame[]? frames)
    {
        List<(long At, string? Code)> events = new(given.Count);
        bool isInOrder = true;
        for (int i = 0; i < given.Count; i++)
        {
            long at = frames is null ? Frame.InstantOf(given[i].At) : frames[i].Instants[frames[i].Layout.BirthSlot];
            if (Frame.IsGiven(at))
            {
                isInOrder &= events.Count == 0 || events[^1].At <= at;
                events.Add((at, given[i].Code));
            }
        }

        return isInOrder ? events : [.. events.OrderBy(e => e.At)];
    }
}
