using NodaTime;
using NodaTime.TimeZones;
using SellerRules.Json;

namespace SellerRules.Facts.Reading;

/// <summary>Reads plain dates where an instant is asked for that dates may stand for.</summary>
internal static class FirstInstants
{
    /// <summary>The first instant of the date that a node gives, in the zone of the record around it; null where it gives no date that facts may hold.</summary>
    public static Instant? Read(JsonNode node, JsonObject around, IDateTimeZoneProvider zones)
    {
        if (node is not JsonString text || ValueText.Date(text.Value, out LocalDate date) is not null)
        {
            return null;
        }

        DateTimeZone zone = around["zone"] is JsonString id && zones.GetZoneOrNull(id.Value) is { } given ? given : DateTimeZone.Utc;
        ZoneLocalMapping midnight = zone.MapLocal(date.AtMidnight());
        Instant first = midnight.Count == 0 ? midnight.LateInterval.Start : midnight.First().ToInstant();
        return TimeRange.Contains(first) ? first : null;
    }
}
