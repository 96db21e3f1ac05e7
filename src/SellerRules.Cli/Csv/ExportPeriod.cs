using NodaTime;

namespace SellerRules.Cli.Csv;

/// <summary>What stretch of time an export covers, found out row by row. Not thread-safe.</summary>
internal sealed class ExportPeriod
{
    private Instant? _first;
    private Instant? _last;

    /// <summary>Adds a row; one that can't be read tells nothing.</summary>
    public void Add(ExportRow row)
    {
        if (row.Rejection is null)
        {
            Add(row.CreatedAt, row.Latest);
        }
    }

    /// <summary>Adds a row that can be read.</summary>
    /// <param name="createdAt">When its order was placed.</param>
    /// <param name="latest">The latest instant in it.</param>
    public void Add(Instant createdAt, Instant latest)
    {
        _first = createdAt < _first ? createdAt : _first ?? createdAt;
        _last = latest > _last ? latest : _last ?? latest;
    }

    /// <summary>From the begin of the first order's date to the latest instant; null where no row can be read.</summary>
    /// <param name="zone">The zone that cuts dates.</param>
    public ExportRecorded? In(DateTimeZone zone) =>
        _first is { } first ? new ExportRecorded(zone.AtStartOfDay(first.InZone(zone).Date).ToInstant(), _last!.Value) : null;
}
