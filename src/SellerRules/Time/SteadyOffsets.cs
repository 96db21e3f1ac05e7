using NodaTime;
using NodaTime.TimeZones;

namespace SellerRules.Time;

/// <summary>
/// A zone's local times where no change of the clocks is near, so that they are plain arithmetic. Near a change it says so, and whoever asks has to ask the
/// zone. Remembers the stretch that was asked for last. Thread-safe.
/// </summary>
internal sealed class SteadyOffsets(DateTimeZone zone) : IEquatable<SteadyOffsets>
{
    // Local times are skipped or repeated for at most a day, where a place changes sides of the date line.
    private const long Margin = 2 * NodaConstants.NanosecondsPerDay;

    private readonly DateTimeZone _zone = zone;
    private Stretch? _last;

    /// <summary>The local time of an instant, as nanoseconds since 1970-01-01T00:00 local; false near a change of the clocks.</summary>
    public bool TryToLocal(long instant, out long local)
    {
        Stretch stretch = StretchAt(instant);
        local = instant + stretch.Offset;
        return stretch.Holds(instant);
    }

    /// <summary>The instant of a local time; false near a change of the clocks.</summary>
    public bool TryToInstant(long local, out long instant)
    {
        instant = local - (_last?.Offset ?? 0);
        Stretch stretch = StretchAt(instant);
        instant = local - stretch.Offset;
        return stretch.Holds(instant);
    }

    /// <inheritdoc/>
    public bool Equals(SteadyOffsets? other) => other is not null && _zone.Equals(other._zone);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SteadyOffsets);

    /// <inheritdoc/>
    public override int GetHashCode() => _zone.GetHashCode();

    private Stretch StretchAt(long instant)
    {
        if (_last is { } known && known.Holds(instant))
        {
            return known;
        }

        ZoneInterval interval = _zone.GetZoneInterval(Nanos.ToInstant(instant));
        return _last = new Stretch(
            interval.HasStart ? Nanos.Of(interval.Start) + Margin : long.MinValue,
            interval.HasEnd ? Nanos.Of(interval.End) - Margin : long.MaxValue,
            interval.WallOffset.Nanoseconds);
    }

    /// <summary>The inside of a stretch between two changes of the clocks: from an instant (inclusive) to another (exclusive).</summary>
    private sealed record Stretch(long From, long To, long Offset)
    {
        public bool Holds(long instant) => instant >= From && instant < To;
    }
}
