using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SellerRules.Time;

namespace SellerRules.Tests.Time;

/// <summary>Local times by plain arithmetic are those of the zone, wherever the arithmetic dares to answer.</summary>
public sealed class SteadyOffsetsTests
{
    private static readonly string[] Zones =
        ["UTC", "America/Los_Angeles", "Europe/Madrid", "Asia/Shanghai", "Australia/Lord_Howe", "Pacific/Apia", "America/Havana", "Africa/Casablanca", "America/Sao_Paulo", "Antarctica/Troll"];

    [Fact]
    public void TryToLocal_AnyInstant_IsTheLocalTimeOfTheZone() => Hold((zone, steady, instant) =>
        !steady.TryToLocal(Nanos.Of(instant), out long local) || Local(local) == instant.InZone(zone).LocalDateTime);

    [Fact]
    public void TryToInstant_AnyLocalTime_IsTheOnlyInstantOfIt() => Hold((zone, steady, instant) =>
    {
        LocalDateTime local = instant.InZone(zone).LocalDateTime;
        return !steady.TryToInstant((local.InUtc().ToInstant() - NodaConstants.UnixEpoch).ToInt64Nanoseconds(), out long result)
            || (zone.MapLocal(local) is { Count: 1 } only && only.Single().ToInstant() == Nanos.ToInstant(result));
    });

    [Theory]
    [InlineData("America/Los_Angeles", "2024-03-10T10:00:00Z", false)]
    [InlineData("America/Los_Angeles", "2024-03-11T10:00:00Z", false)]
    [InlineData("America/Los_Angeles", "2024-03-15T10:00:00Z", true)]
    [InlineData("Pacific/Apia", "2011-12-31T10:00:00Z", false)]
    public void TryToLocal_NearAChangeOfTheClocks_LeavesItToTheZone(string zone, string instant, bool isSteady) =>
        Assert.Equal(isSteady, new SteadyOffsets(DateTimeZoneProviders.Tzdb[zone]).TryToLocal(Nanos.Of(NodaTime.Text.InstantPattern.ExtendedIso.Parse(instant).Value), out _));

    private static void Hold(Func<DateTimeZone, SteadyOffsets, Instant, bool> law)
    {
        Dictionary<string, SteadyOffsets> steady = Zones.ToDictionary(id => id, id => new SteadyOffsets(DateTimeZoneProviders.Tzdb[id]));
        Gen<(string Zone, Instant At)> cases =
            from zone in Gen.Elements(Zones)
            from minutes in Gen.Choose(0, 300 * 365 * 24 * 60)
            select (zone, Instant.FromUtc(1900, 1, 1, 0, 0) + Duration.FromMinutes(minutes));
        Prop.ForAll(Arb.From(cases), c => law(DateTimeZoneProviders.Tzdb[c.Zone], steady[c.Zone], c.At)).Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));
    }

    private static LocalDateTime Local(long nanos) => Nanos.ToInstant(nanos).InUtc().LocalDateTime;
}
