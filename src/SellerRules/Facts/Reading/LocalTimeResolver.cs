using NodaTime;
using NodaTime.TimeZones;
using SellerRules.Model;
using SellerRules.Text;

namespace SellerRules.Facts.Reading;

/// <summary>Turns local times of facts into instants. Immutable and thread-safe.</summary>
internal sealed class LocalTimeResolver(DateTimeZone zone, LocalTimePolicy policy)
{
    /// <summary>The zone that the local times are of.</summary>
    public DateTimeZone Zone { get; } = zone;

    /// <summary>The instant of a local time, with a note where there was a choice; or why there is none.</summary>
    public FactProblem? Resolve(LocalDateTime local, out Instant instant, out FactNoteDraft? note)
    {
        ZoneLocalMapping mapping = Zone.MapLocal(local);
        (instant, note) = (default, null);
        switch (mapping.Count)
        {
            case 1:
                instant = mapping.Single().ToInstant();
                return null;
            case 0 when policy.Skipped == SkippedTimePolicy.Error:
                return FactProblems.Skipped(IsoText.Of(local), Zone.Id);
            case 0:
                instant = local.WithOffset(mapping.EarlyInterval.WallOffset).ToInstant();
                Instant before = local.WithOffset(mapping.LateInterval.WallOffset).ToInstant();
                note = new FactNoteDraft(
                    "",
                    "skipped-local-time",
                    $"{IsoText.Of(local)} doesn't exist in {Zone.Id}, because the clocks were put forward; it is read as {IsoText.Of(instant)}",
                    [before, instant]);
                return null;
            case 2 when policy.Ambiguous == AmbiguousTimePolicy.Error:
                return FactProblems.Repeated(IsoText.Of(local), Zone.Id);
            default:
                bool later = policy.Ambiguous == AmbiguousTimePolicy.Later;
                Instant first = mapping.First().ToInstant();
                Instant last = mapping.Last().ToInstant();
                instant = later ? last : first;
                note = new FactNoteDraft(
                    "",
                    "repeated-local-time",
                    $"{IsoText.Of(local)} exists twice in {Zone.Id}, because the clocks were put back; it is read as the {(later ? "later" : "earlier")}, {IsoText.Of(instant)}",
                    [first, last]);
                return null;
        }
    }
}
