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
    // What a block costs by itself is that of a few rows; more is more to hold.
    private const int BlockBytes = 60 * 1024;

    /// <summary>The orders as one document.</summary>
    /// <param name="stream">UTF-8, with or without byte order mark.</param>
    /// <param name="options">The default zone is that of the export's times where the seller centre shows another than its own.</param>
    public static FactsDocument Read(Stream stream, FactsReaderOptions options)
    {
        if (TimesOf(options) is not { } times)
        {
            return WithoutZone(options);
        }

        using ExportRows rows = new(stream, new ExportReading(options.FileName, times, CancellationToken.None));
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

    /// <summary>The same orders a few at a time, each part with what the whole export could know, and what was rejected in parts between them.</summary>
    public static IEnumerable<FactsDocument> ReadParts(IExportInput input, FactsReaderOptions options, CancellationToken cancellationToken)
    {
        ExportBlockReader reader = new();
        return ReadBlocks(input, options, cancellationToken).SelectMany(block => block.Read(reader));
    }

    /// <summary>
    /// The same parts in blocks that any thread may read. Memory holds the orders of the blocks that are being read, and those whose rows stand apart.
    /// </summary>
    /// <param name="input">The export.</param>
    /// <param name="options">As for the whole.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <param name="blockBytes">How long a block is at least.</param>
    public static IEnumerable<ExportBlock> ReadBlocks(IExportInput input, FactsReaderOptions options, CancellationToken cancellationToken, int blockBytes = BlockBytes)
    {
        if (TimesOf(options) is not { } times)
        {
            yield return new ReadBlock(WithoutZone(options));
            yield break;
        }

        ExportReading reading = new(options.FileName, times, cancellationToken);
        using FirstBytes first = new(input.BeginScan());
        ExportScan scan;
        using (ExportRows scanned = new(first, reading))
        {
            scan = new ExportScan(scanned, input.Length, ZoneOf(times), blockBytes);
        }

        Stream orders = input.BeginOrders();
        IEnumerable<ExportBlock> blocks = scan.Borders.AreClose && !first.AreOfWideText
            ? new ExportBlocks(scan, reading, options).Of(orders)
            : ReadOneAfterTheOther(orders, scan, reading, options);
        foreach (ExportBlock block in blocks)
        {
            yield return block;
        }
    }

    // Where it isn't known where blocks begin.
    private static IEnumerable<ExportBlock> ReadOneAfterTheOther(Stream stream, ExportScan scan, ExportReading reading, FactsReaderOptions options)
    {
        using ExportRows rows = new(stream, reading);
        ExportParts parts = new(scan, options);
        foreach (FactsDocument part in parts.Of(ExportOrder.Together(rows.Read()).TakeWhile(run => run.FirstLine < scan.EndLine)))
        {
            yield return new ReadBlock(part);
        }

        if ((scan.Fault ?? rows.Fault) is { } fault)
        {
            yield return new ReadBlock(parts.Rejected([fault]));
        }
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
