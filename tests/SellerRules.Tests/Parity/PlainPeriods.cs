using NodaTime;
using SellerRules.Facts;

namespace SellerRules.Tests.Parity;

/// <summary>The ends of given dates and weeks, and the ones before them.</summary>
internal sealed class PlainPeriods(PlainWorld world)
{
    public Plain Read(PlainRecord period, string name, string path)
    {
        if (name == "previous")
        {
            return Plain.Known(Previous(period, path));
        }

        if (Begin(period.Record) is not { } begin)
        {
            return Plain.Unknown(period.Path + (period.Record is Week or SkuWeek ? ".start" : ".date"));
        }

        return Plain.Known(name == "start" ? begin.Start : begin.Zone.AtStartOfDay(begin.Date.PlusDays(begin.Days)).ToInstant());
    }

    public Plain PreviousMetric(PlainRecord metric, string path)
    {
        PlainRecord week = Previous(metric.Inside!, path);
        RecordIdentity identify = metric.Type.Identify!;
        object? same = (week.Record as Week)?.Metrics?.FirstOrDefault(m => identify(m, null, NodaTime.DateTimeZoneProviders.Tzdb) == identify(metric.Record, null, NodaTime.DateTimeZoneProviders.Tzdb));
        return Plain.Known(new PlainRecord(metric.Type, same ?? new PlainRecord.Missing(), week, path));
    }

    private PlainRecord Previous(PlainRecord period, string path)
    {
        object? before = Begin(period.Record) is not { } begin ? null : world.Facts.RecordsOf(period.Type.Name).FirstOrDefault(other =>
            Begin(other) is { } its
            && its.Date.PlusDays(its.Days) == begin.Date
            && world.StoreOf(StoreOf(other))?.Id == world.StoreOf(StoreOf(period.Record))?.Id
            && (other as SkuWeek)?.Sku == (period.Record as SkuWeek)?.Sku);
        return new PlainRecord(period.Type, before ?? WeekBefore(period.Record) ?? (object)new PlainRecord.Missing(), null, path);
    }

    /// <summary>When a day or a week starts; null for what is neither, or where it isn't known.</summary>
    public static Instant? StartOf(object record) => record is TrafficDay or ScoreDay or Week or SkuWeek ? Begin(record)?.Start : null;

    // A week that isn't given is a week all the same, of which nothing is known.
    private static Week? WeekBefore(object record) => record is Week week && Begin(week) is { } begin
        ? new Week { Store = week.Store, Zone = week.Zone, Start = begin.Zone.AtStartOfDay(begin.Date.PlusDays(-7)).ToInstant(), Recorded = new Recorded { Not = ["week.actedAt"] } }
        : null;

    private static string? StoreOf(object record) => (string?)record.GetType().GetProperty("Store")!.GetValue(record);

    // Weeks of these facts start with a date of their zone.
    private static (LocalDate Date, Instant Start, DateTimeZone Zone, int Days)? Begin(object record)
    {
        string zoneId = (string?)record.GetType().GetProperty("Zone")!.GetValue(record) ?? "UTC";
        DateTimeZone zone = PlainWorld.ZoneOf(zoneId);
        LocalDate? date = record switch
        {
            TrafficDay day => day.Date,
            ScoreDay day => day.Date,
            Week week => week.Start?.InZone(zone).Date,
            SkuWeek week => week.Start?.InZone(zone).Date,
            _ => null,
        };
        return date is { } given ? (given, zone.AtStartOfDay(given).ToInstant(), zone, record is Week or SkuWeek ? 7 : 1) : null;
    }
}
