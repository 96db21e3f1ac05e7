using SellerRules.Facts;
using SellerRules.References;

namespace SellerRules.Expressions.Runtime;

/// <summary>A parcel's events in order, read once. Nobody changes it once it is made.</summary>
internal sealed class ParcelTimeline
{
    private int _count;

    private ParcelTimeline(int capacity) => Times = new long[capacity];

    /// <summary>The instants of the events, ascending, each once.</summary>
    public long[] Times { get; private set; }

    /// <summary>The first event with a pick-up code, or without any code; <see cref="Time.Nanos.None"/> for none.</summary>
    public long FirstMark { get; private set; } = Time.Nanos.None;

    /// <summary>Whether that event has a code, and so is the pick-up.</summary>
    public bool FirstMarkHasCode { get; private set; }

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

        Frame[]? frames = parcel.LoadedChildren(StandardSlots.ParcelEvents);
        ParcelTimeline timeline = OfSorted(given, frames) ?? OfAny(given, frames);
        parcel.Memo = timeline;
        return timeline;
    }

    private static ParcelTimeline? OfSorted(IReadOnlyList<ParcelEvent> given, Frame[]? frames)
    {
        ParcelTimeline timeline = new(given.Count);
        for (int i = 0; i < given.Count; i++)
        {
            long at = InstantOf(given, frames, i);
            if (Frame.IsGiven(at) && !timeline.TryAdd(at, given[i].Code))
            {
                return null;
            }
        }

        return timeline.Ended();
    }

    private static ParcelTimeline OfAny(IReadOnlyList<ParcelEvent> given, Frame[]? frames)
    {
        ParcelTimeline timeline = new(given.Count);
        foreach ((long at, int place) in Enumerable.Range(0, given.Count).Select(i => (At: InstantOf(given, frames, i), i)).Where(e => Frame.IsGiven(e.At)).OrderBy(e => e.At))
        {
            timeline.TryAdd(at, given[place].Code);
        }

        return timeline.Ended();
    }

    // Frames of events are asked only where there are any: in them, another reading of a local time may stand.
    private static long InstantOf(IReadOnlyList<ParcelEvent> given, Frame[]? frames, int place) =>
        frames is null ? Frame.InstantOf(given[place].At) : frames[place].Instants[frames[place].Layout.BirthSlot];

    // False where the event is earlier than one that was added.
    private bool TryAdd(long at, string? code)
    {
        if (_count > 0 && at < Times[_count - 1])
        {
            return false;
        }

        if (_count == 0 || Times[_count - 1] != at)
        {
            Times[_count++] = at;
        }

        if (FirstMark == Time.Nanos.None && (code is null || Carriers.Shipped.IsPickUp(code)))
        {
            (FirstMark, FirstMarkHasCode) = (at, code is not null);
        }

        return true;
    }

    private ParcelTimeline Ended()
    {
        Times = _count == Times.Length ? Times : Times[.._count];
        return this;
    }
}
