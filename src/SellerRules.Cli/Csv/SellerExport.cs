using NodaTime;
using SellerRules.Facts;
using SellerRules.Facts.Reading;
using SellerRules.Model;
using SellerRules.References;

namespace SellerRules.Cli.Csv;

/// <summary>
/// Reads the order export of the seller centre: one row a line of an order, times local to America/Los_Angeles. Rows are read one at a time; a row that can't be read
/// rejects its order, with the line and, as the column, the field's number. What the export can't know is named in <see cref="Recorded.Not"/>.
/// </summary>
internal static class SellerExport
{
    /// <summary>The orders as one document.</summary>
    /// <param name="stream">UTF-8, with or without byte order mark.</param>
    /// <param name="options">The default zone is that of the export's times where the seller centre shows another than its own.</param>
    public static FactsDocument Read(Stream stream, FactsReaderOptions options)
    {
        if (TimesOf(options) is not { } times)
        {
            return WithoutZone(options);
        }

        using ExportRows rows = new(stream, options.FileName, times, CancellationToken.None);
        ExportPeriod period = new();
        OrderedDictionary<string, ExportOrder> orders = new(StringComparer.Ordinal);
        foreach (ExportRow row in rows.Read())
        {
            period.Add(row);
            if (!orders.TryAdd(row.Id, new ExportOrder(row)))
            {
                orders[row.Id].Add(row);
            }
        }

        IEnumerable<Rejection> rejected = orders.Values.SelectMany(order => order.Rejected).OrderBy(rejection => rejection.Line);
        FactsDocument facts = new() { Rejected = rows.Fault is { } fault ? [.. rejected, fault] : [.. rejected], Zones = options.Zones };
        ExportOrder[] read = [.. orders.Values.Where(order => order.IsRead)];
        return read.Length == 0 ? facts : WithOrders(facts, read, period.In(ZoneOf(times))!);
    }

    /// <summary>
    /// The same orders a few at a time, each part with what the whole export could know, and what was rejected in parts between them. Memory holds the orders of one part, and
    /// those whose rows stand apart.
    /// </summary>
    public static IEnumerable<FactsDocument> ReadParts(IExportInput input, FactsReaderOptions options, CancellationToken cancellationToken)
    {
        if (TimesOf(options) is not { } times)
        {
            yield return WithoutZone(options);
            yield break;
        }

        ExportScan scan;
        using (ExportRows scanned = RowsOf(input.BeginScan()))
        {
            scan = new ExportScan(scanned, input.Length, ZoneOf(times));
        }

        using ExportRows rows = RowsOf(input.BeginOrders());
        foreach (FactsDocument part in new ExportParts(scan, options).Of(rows))
        {
            yield return part;
        }

        ExportRows RowsOf(Stream stream) => new(stream, options.FileName, times, cancellationToken);
    }

    private static FactsDocument WithOrders(FactsDocument facts, ExportOrder[] read, ExportRecorded recorded)
    {
        Order[] orders = [.. read.Select(order => order.Build(recorded))];
        return facts with
        {
            Recorded = recorded.Whole,
            Orders = orders,
            Notes = [.. read.Zip(orders).SelectMany(pair => pair.First.NotesOn(pair.Second))],
            Places = orders.Zip(read).ToDictionary(p => (object)p.First, p => p.Second.First!.Place, (IEqualityComparer<object>)ReferenceEqualityComparer.Instance),
        };
    }

    /// <summary>How the export's times are read; null where the tz database lacks their zone.</summary>
    private static InputTimes? TimesOf(FactsReaderOptions options) =>
        (options.DefaultZone ?? options.Zones.GetZoneOrNull(TimeZones.Marketplace)) is { } zone ? new InputTimes(zone, options.FieldZones, LocalTimePolicy.Default) : null;

    private static DateTimeZone ZoneOf(InputTimes times) => times.Of("order.createdAt")!.Zone;

    private static FactsDocument WithoutZone(FactsReaderOptions options) =>
        new() { Rejected = [new FactPlace(options.FileName, 1, 1).Reject(FactProblems.NoMarketplaceZone(options.Zones.VersionId), null)] };
}
