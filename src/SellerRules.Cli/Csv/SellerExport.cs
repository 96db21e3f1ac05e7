using System.Text.Unicode;
using CsvHelper;
using SellerRules.Facts;
using SellerRules.Facts.Reading;
using SellerRules.Model;
using SellerRules.References;

namespace SellerRules.Cli.Csv;

/// <summary>Reads the order export of the seller centre: one row a line of an order, times local to America/Los_Angeles.</summary>
internal static class SellerExport
{
    private const int MaxRowBytes = 1 << 20;

    /// <summary>
    /// The orders as facts. Rows are read one at a time; a row that can't be read rejects its order, with the line and, as the column, the
    /// field's number. What the export can't know is named in <see cref="Recorded.Not"/>.
    /// </summary>
    /// <param name="stream">UTF-8, with or without byte order mark.</param>
    /// <param name="options">The default zone is that of the export's times where the seller centre shows another than its own.</param>
    public static FactsDocument Read(Stream stream, FactsReaderOptions options)
    {
        if ((options.DefaultZone ?? options.Zones.GetZoneOrNull(TimeZones.Marketplace)) is not { } zone)
        {
            return new FactsDocument { Rejected = [new FactPlace(options.FileName, 1, 1).Reject(FactProblems.NoMarketplaceZone(options.Zones.VersionId), null)] };
        }

        InputTimes times = new(zone, options.FieldZones, LocalTimePolicy.Default);
        ExportOrders orders = new(times);
        CsvReaderOptions csvOptions = new()
        {
            TrackLineNumbers = true,
            MaxRecordSize = MaxRowBytes,
            MalformedData = CsvMalformedDataHandling.Skip,
            FieldCountMismatch = CsvFieldCountHandling.Skip,
            OnMalformedRecord = bad => orders.Add(Malformed(bad, options.FileName)),
        };
        using CsvReader csv = CsvReader.Create(stream, csvOptions, leaveOpen: true);
        try
        {
            csv.ReadHeader();
            if (ExportHeader.Read(csv.Headers, out FactProblem? problem) is { } header)
            {
                ReadRows(csv, header, times, orders, options.FileName);
            }
            else
            {
                orders.Reject(new FactPlace(options.FileName, 1, 1).Reject(problem!, null));
            }
        }
        catch (CsvFormatException)
        {
            FactProblem problem = new(FactProblems.Row, "a row is longer than 1 MiB, so a closing `\"` is probably missing; the rows from here on weren't read");
            orders.Reject(new FactPlace(options.FileName, orders.LastLine + 1, 1).Reject(problem, null));
        }

        return orders.Build() with { Zones = options.Zones };
    }

    private static void ReadRows(CsvReader csv, ExportHeader header, InputTimes times, ExportOrders orders, string fileName)
    {
        while (csv.Read())
        {
            FactPlace place = new(fileName, checked((int)csv.LineNumber), 1);
            string[] fields = [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];
            orders.Add(Utf8.IsValid(csv.RawRecord)
                ? ExportRow.Read(fields, header, times, place)
                : Unreadable(fields[0], place, "isn't UTF-8: save the export with the encoding UTF-8"));
        }
    }

    private static ExportRow Malformed(CsvMalformedRecord bad, string fileName)
    {
        string reason = bad.Reason switch
        {
            CsvMalformedReason.FieldCountMismatch => "has another number of fields than the first line",
            CsvMalformedReason.UnterminatedQuote => "has a `\"` that isn't closed; what follows it wasn't read",
            _ => "has a `\"` in a field that doesn't begin and end with one: write it twice, `\"\"`, in a quoted field",
        };
        return Unreadable(bad.RawRecord.Split(',')[0].Trim('"'), new FactPlace(fileName, checked((int)bad.LineNumber), 1), reason);
    }

    private static ExportRow Unreadable(string id, FactPlace place, string reason) =>
        new() { Id = id, Place = place, Rejection = place.Reject(new FactProblem(FactProblems.Row, $"the row {reason}"), "order") };
}
