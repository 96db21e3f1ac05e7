using SellerRules.Expressions.Runtime;
using SellerRules.Time;

namespace SellerRules.Judging.Ordinary;

/// <summary>What stops an ordinary clock: an event, or the first of a parcel's scans behind the start.</summary>
internal readonly struct OrdinaryStop
{
    private readonly OrdinaryInstant _event;

    /// <summary>One event.</summary>
    public OrdinaryStop(GivenInstant given) => _event = new OrdinaryInstant(given);

    /// <summary>A parcel's scans.</summary>
    public static OrdinaryStop Scans => new() { IsList = true };

    /// <summary>Whether only instants behind the start count.</summary>
    public bool IsList { get; private init; }

    /// <summary>The stop of a clock that starts at <paramref name="start"/>, as the facts give it.</summary>
    public StopReading Of(Frame subject, long start) =>
        IsList ? ScanBehind(subject, start) : StopReading.Of(_event.Of(subject), _event.OwnerOf(subject));

    /// <summary>The first instant later than as-of at which it reads otherwise; <see cref="Nanos.None"/>: none.</summary>
    public long NextAfter(Frame subject, long asOf) => IsList ? ParcelScans.NextAfter(subject, asOf) : _event.NextAfter(subject, asOf);

    private static StopReading ScanBehind(Frame subject, long start)
    {
        if (!ParcelScans.TryRead(subject, out ReadOnlySpan<long> scans))
        {
            return new StopReading(Nanos.None, long.MinValue);
        }

        foreach (long scan in scans)
        {
            if (scan > start)
            {
                return new StopReading(scan, subject.Bounds.Until);
            }
        }

        return new StopReading(Nanos.None, subject.Bounds.Until);
    }
}
