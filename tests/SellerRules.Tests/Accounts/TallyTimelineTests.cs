using SellerRules.Accounts;
using SellerRules.Judging;
using static SellerRules.Tests.Accounts.TallyWorld;

namespace SellerRules.Tests.Accounts;

/// <summary>The laws of tallies through time, on any set of tracks.</summary>
public sealed class TallyTimelineTests
{
    private static readonly long[] Instants = [.. Enumerable.Range(0, 110).SelectMany(hour => new[] { hour * Hour, (hour * Hour) + 1 })];

    [Fact]
    public void At_EveryInstant_IsARecountFromScratch() => Hold((world, tracks, undecided) =>
    {
        TallyTimeline timeline = world.Timeline(tracks, undecided);
        return Instants.All(at => InShort(timeline.At(at)) is var said && PlainTally.At(world, tracks, undecided, at) is var counted
            && (counted is null ? said.Status == FindingStatus.Unknown : said == counted));
    });

    [Fact]
    public void StatusAt_EveryInstant_IsThatOfTheVerdict() => Hold((world, tracks, undecided) =>
    {
        TallyTimeline one = world.Timeline(tracks, undecided);
        TallyTimeline other = world.Timeline(tracks, undecided);
        return Instants.All(at => one.StatusAt(at) == other.At(at).Status);
    });

    [Fact]
    public void Next_BetweenTwoStops_NothingDiffers() => Hold((world, tracks, undecided) =>
    {
        TallyTimeline timeline = world.Timeline(tracks, undecided);
        long stop = 0;
        timeline.At(stop);
        foreach (long at in Instants)
        {
            for (; timeline.Next <= at; timeline.At(stop))
            {
                stop = timeline.Next;
            }

            if (PlainTally.At(world, tracks, undecided, at) != PlainTally.At(world, tracks, undecided, stop))
            {
                return false;
            }
        }

        return true;
    });

    [Fact]
    public void At_JumpingAhead_IsTheSameAsStepByStep() => Hold((world, tracks, undecided) =>
    {
        TallyTimeline steps = world.Timeline(tracks, undecided);
        return Instants.Where((_, i) => i % 20 == 0).All(at => InShort(world.Timeline(tracks, undecided).At(at)) == InShort(steps.At(at)));
    });

    private static (FindingStatus Status, int Counted, long OccurredAt, string Unknown) InShort(Verdict verdict) =>
        (verdict.Status, verdict.Count ?? 0, verdict.OccurredAt, string.Join(" ", verdict.Unknown));
}
