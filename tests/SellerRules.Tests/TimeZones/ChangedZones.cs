using NodaTime;
using NodaTime.TimeZones;

namespace SellerRules.Tests.TimeZones;

/// <summary>The built-in database with a few zones of one's own; those that are null are missing.</summary>
internal sealed class ChangedZones(params (string Id, DateTimeZone? Zone)[] changes) : IDateTimeZoneSource
{
    private readonly Dictionary<string, DateTimeZone?> _changes = changes.ToDictionary(c => c.Id, c => c.Zone);

    public string VersionId => "changed";

    public static IDateTimeZoneProvider With(params (string Id, DateTimeZone? Zone)[] changes) => new DateTimeZoneCache(new ChangedZones(changes));

    public IEnumerable<string> GetIds() => DateTimeZoneProviders.Tzdb.Ids.Where(id => !_changes.TryGetValue(id, out DateTimeZone? zone) || zone is not null);

    public DateTimeZone ForId(string id) => _changes.GetValueOrDefault(id) ?? DateTimeZoneProviders.Tzdb[id];

    public string? GetSystemDefaultId() => null;
}
