using System.Buffers.Text;
using CsvHelper;
using NodaTime;
using SellerRules.Facts;
using SellerRules.Facts.Reading;

namespace SellerRules.Cli.Csv;

/// <summary>Reads sound rows straight from their bytes. At anything that is wrong, or worth a note, it gives the row up to <see cref="ExportRowReader"/>. Not thread-safe.</summary>
internal sealed class FastRowReader(ExportHeader header, InputTimes times, string fileName)
{
    private readonly int _id = header.IndexOf(ExportHeader.Id);
    private readonly int _status = header.IndexOf(ExportHeader.Status);
    private readonly int _total = header.IndexOf(ExportHeader.Total);
    private readonly int _sku = header.IndexOf(ExportHeader.Sku);
    private readonly int _quantity = header.IndexOf(ExportHeader.Quantity);
    private readonly int _country = header.IndexOf(ExportHeader.Country);
    private readonly int _afterSales = header.IndexOf(ExportHeader.AfterSales);
    private readonly ExportTimeColumn _createdAt = new(header.IndexOf(ExportHeader.CreatedAt), times.Of("order.createdAt")!);
    private readonly ExportTimeColumn _paidAt = new(header.IndexOf(ExportHeader.PaidAt), times.Of("order.paidAt")!);
    private readonly ExportTimeColumn _completedAt = new(header.IndexOf(ExportHeader.CompletedAt), times.Of("order.completedAt")!);

    /// <summary>The row that the CSV reader stands at; null where it isn't beyond doubt.</summary>
    public ExportRow? Read(CsvReader csv)
    {
        string id = Text(csv, _id);
        if (id.Length == 0 || id.Contains('/', StringComparison.Ordinal)
            || !_createdAt.TryRead(csv, out Instant? createdAt) || createdAt is not { } created
            || !_paidAt.TryRead(csv, out Instant? paidAt)
            || !_completedAt.TryRead(csv, out Instant? completedAt)
            || !TryTotal(csv, out Money? total)
            || !TryQuantity(csv, out int? quantity)
            || !TryFlag(csv, out bool? hasAfterSales))
        {
            return null;
        }

        return new ExportRow
        {
            File = fileName,
            Line = checked((int)csv.LineNumber),
            Id = id,
            Status = Text(csv, _status),
            CreatedAt = created,
            PaidAt = paidAt,
            CompletedAt = completedAt,
            Total = total,
            Country = Text(csv, _country),
            HasAfterSales = hasAfterSales,
            Sku = Text(csv, _sku) is { Length: > 0 } sku ? sku : null,
            Quantity = quantity,
        };
    }

    private static string Text(CsvReader csv, int column) => column < 0 ? "" : csv.GetString(column).Trim();

    private static ReadOnlySpan<byte> Bytes(CsvReader csv, int column) => column < 0 ? [] : csv.GetSpan(column);

    private bool TryTotal(CsvReader csv, out Money? value)
    {
        ReadOnlySpan<byte> text = Bytes(csv, _total);
        value = ExportMoney.TryRead(text, out Money money) ? money : null;
        return text.IsEmpty || value is not null;
    }

    private bool TryQuantity(CsvReader csv, out int? value)
    {
        ReadOnlySpan<byte> text = Bytes(csv, _quantity);
        value = !text.ContainsAnyExceptInRange((byte)'0', (byte)'9') && Utf8Parser.TryParse(text, out int number, out int read) && read == text.Length ? number : null;
        return text.IsEmpty || value is not null;
    }

    private bool TryFlag(CsvReader csv, out bool? value)
    {
        ReadOnlySpan<byte> text = Bytes(csv, _afterSales);
        value = text.SequenceEqual("0"u8) ? false : text.SequenceEqual("1"u8) ? true : null;
        return text.IsEmpty || value is not null;
    }
}
