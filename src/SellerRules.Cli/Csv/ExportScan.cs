using NodaTime;

namespace SellerRules.Cli.Csv;

/// <summary>
/// What must be known of a whole export before its first order can be made: the stretch of time that it covers, and the rows that stand apart from the first ones of their
/// order. All other rows are forgotten at once.
/// </summary>
internal sealed class ExportScan
{
    private const long LongInput = 1L << 28;

    private readonly ExportPeriod _period = new();
    private readonly ExportOrders _apart = new();

    /// <summary>Reads all rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="length">How long the export is, in bytes; null where nobody knows.</param>
    /// <param name="zone">The zone that cuts dates.</param>
    public ExportScan(ExportRows rows, long? length, DateTimeZone zone)
    {
        FindApart(rows, length);
        if (length > LongInput)
        {
            // What was remembered of so many orders would else lie about while they are made.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
        }

        Recorded = _period.In(zone);
        Fault = rows.Fault;
    }

    /// <summary>What the export could know; null where no row can be read.</summary>
    public ExportRecorded? Recorded { get; }

    /// <summary>Why nothing was read from some place on; null where all was.</summary>
    public Rejection? Fault { get; }

    /// <summary>All rows of the order that a run belongs to: most often the run itself. To be asked in the order of the rows.</summary>
    public ExportOrder WholeOf(ExportOrder run) => _apart.WholeOf(run);

    private void FindApart(ExportRows rows, long? length)
    {
        SeenOrders seen = new(length);
        foreach (ExportOrder run in ExportOrder.Together(Noted(rows.Read())))
        {
            // A new order that is taken for a known one is only kept for nothing.
            if (seen.Add(OrderIdHash.Of(run.Id)))
            {
                _apart.Add(run);
            }
        }
    }

    private IEnumerable<ExportRow> Noted(IEnumerable<ExportRow> rows)
    {
        foreach (ExportRow row in rows)
        {
            _period.Add(row);
            yield return row;
        }
    }
}
