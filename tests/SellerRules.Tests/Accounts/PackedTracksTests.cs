using SellerRules.Accounts;
using SellerRules.Expressions.Runtime;
using SellerRules.Facts;
using static SellerRules.Tests.Accounts.TallyWorld;

namespace SellerRules.Tests.Accounts;

/// <summary>Packing tracks loses nothing that tallies ask for.</summary>
public sealed class PackedTracksTests
{
    private static readonly long[] Odd = [0, 1, -1, 63, 64, -64, -65, 999_999_999, 1_000_000_000, -1_000_000_001, 1_714_521_600_000_000_001, long.MaxValue, long.MaxValue - 1, long.MinValue + 10];

    [Fact]
    public void Tracks_PackedAndUnpacked_AreTheSame() => Hold((world, tracks, _) =>
    {
        SubjectTrack[] counted = [.. tracks.Where(track => track.States.All(state => state.Findings.All(finding => world.Of.Contains(finding.Rule))))];
        PackedTracks packed = world.Pack(counted);
        return AreSame(counted, [.. packed]) && AreSame(counted, [.. packed]);
    });

    [Fact]
    public void Tracks_PackedInParts_AreTheSame() => Hold((world, tracks, _) =>
    {
        SubjectTrack[] counted = [.. tracks.Where(track => track.States.All(state => state.Findings.All(finding => world.Of.Contains(finding.Rule))))];
        PackedTracks packed = world.Pack([]);
        foreach (SubjectTrack[] part in counted.Chunk(4))
        {
            packed.Add(world.Pack(part[..1]));
            packed.Add(world.Pack([]));
            packed.Add(part[0]);
            packed.Add(world.Pack(part[1..]));
        }

        return AreSame([.. counted.Chunk(4).SelectMany(part => part.Prepend(part[0]).Prepend(part[0]).Where((_, i) => i != 2))], [.. packed]);
    });

    [Fact]
    public void Tracks_OfOddInstantsAndIds_AreTheSame()
    {
        TallyWorld world = Every[0];
        string[] roots = ["", "8100000000000001", "8100000000000001", "81", "订单/1", "\ud800", "8100000000000001"];
        SubjectTrack[] tracks = [.. Odd.Select((at, i) => new SubjectTrack(null, roots[i % roots.Length], [], [new CountedState(0, []), new CountedState(at, Dated(world, Odd[^(i + 1)], 3))]))];

        Assert.True(AreSame(tracks, [.. world.Pack(tracks)]));
    }

    [Fact]
    public void Tracks_OfManyOrders_KeepTheirOrders()
    {
        TallyWorld world = Every[0];
        Frame[] frames = [.. Enumerable.Range(0, 3).Select(i => world.FrameOf("order", new Order { Id = $"o-{i}", CreatedAt = NodaTime.Instant.MinValue }))];
        Frame?[] orders = [null, frames[0], frames[0], null, frames[0], frames[1], frames[2], frames[2]];
        SubjectTrack[] tracks = [.. orders.Select((order, i) => new SubjectTrack(order, $"{i}", [], [new CountedState(0, Dated(world, i * Hour, 1))]))];

        Assert.True(AreSame(tracks, [.. world.Pack(tracks)]));
    }

    [Fact]
    public void Tracks_OfManyBlocks_AreTheSame()
    {
        TallyWorld world = Every[0];
        SubjectTrack[] tracks = [.. Enumerable.Range(0, 20_000).Select(i => new SubjectTrack(null, $"{i * 7919L}", [], [new CountedState(0, Dated(world, i * 12_345_678_901L, (i % 3) + 1))]))];

        PackedTracks inParts = world.Pack([]);
        Array.ForEach([.. tracks.Chunk(3_000)], part => inParts.Add(world.Pack(part)));

        Assert.True(AreSame(tracks, [.. world.Pack(tracks)]));
        Assert.True(AreSame(tracks, [.. inParts]));
    }

    [Fact]
    public void Orders_OfTracks_AreThoseOfARecount() => Hold((world, tracks, _) =>
    {
        string[] counted = [.. tracks.GroupBy(track => track.Root).Select(order => Named(order.Key, order)).Order(StringComparer.Ordinal)];
        return TracksByOrder.Of(tracks).Select(order => Named(order[0].Root, order)).Order(StringComparer.Ordinal).SequenceEqual(counted);

        string Named(string root, IEnumerable<SubjectTrack> order) => root + ":" + string.Join(",", order.Select(track => Array.IndexOf(tracks, track)));
    });

    private static CountedFinding[] Dated(TallyWorld world, long date, int count) =>
        [.. Enumerable.Range(0, count).Select(i => new CountedFinding(world.Of[i % world.Of.Count], i == 1 ? FindingStatus.Breached : FindingStatus.Met, date - i))];

    private static bool AreSame(SubjectTrack[] some, SubjectTrack[] others) =>
        some.Length == others.Length && some.Zip(others).All(pair => pair.First.Root == pair.Second.Root && pair.First.Order == pair.Second.Order
            && pair.First.States.Length == pair.Second.States.Length
            && pair.First.States.Zip(pair.Second.States).All(states => states.First.From == states.Second.From && states.First.Findings.SequenceEqual(states.Second.Findings)));
}
