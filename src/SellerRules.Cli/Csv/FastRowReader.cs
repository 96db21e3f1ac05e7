using System.Buffers.Text;
using CsvHelper;
using NodaTime;
using SellerRules.Facts;
using SellerRules.Facts.Reading.Fast;

namespace SellerRules.Cli.Csv;

/// <summary>Reads sound rows straight from their bytes. At anything that is wrong, or worth a note, it gives the row up to <see cref="ExportRowReader"/>. Not thread-safe.</summary>
internal sealed class FastRowReader(ExportHeader header, ExportReading reading)
{
    private readonly int _id = header.IndexOf(ExportHeader.Id);
    private readonly int _total = header.IndexOf(ExportHeader.Total);
    private readonly int _quantity = header.IndexOf(ExportHeader.Quantity);
    private readonly int _afterSales = header.IndexOf(ExportHeader.AfterSales);
    private readonly int _status = header.IndexOf(ExportHeader.Status);
    private readonly int _sku = header.IndexOf(ExportHeader.Sku);
    private readonly int _country = header.IndexOf(ExportHeader.Country);
    private readonly TextCache _texts = new();
    private readonly ExportTimeColumn _createdAt = new(header.IndexOf(ExportHeader.CreatedAt), reading.Times.Of("order.createdAt")!);
    private readonly ExportTimeColumn _paidAt = new(header.IndexOf(ExportHeader.PaidAt), reading.Times.Of("order.paidAt")!);
    private readonly ExportTimeColumn _completedAt = new(header.IndexOf(ExportHeader.CompletedAt), reading.Times.Of("order.completedAt")!);

    /// <summary>How the rows are read.</summary>
    public ExportReading Reading => reading;

    /// <summary>The columns.</summary>
    public ExportHeader Header => header;

    /// <summary>What the row that the CSV reader stands at says, its texts apart; false where it isn't beyond doubt.</summary>
    public bool TryRead(CsvReader csv, out SoundRow row)
    {
        row = default;
        if (!IsSoundId(IdOf(csv))
            || !_createdAt.TryRead(csv, out Instant? createdAt) || createdAt is not { } created
            || !_paidAt.TryRead(csv, out Instant? paidAt)
            || !_completedAt.TryRead(csv, out Instant? completedAt)
            || !TryTotal(csv, out Money? total)
            || !TryQuantity(csv, out int? quantity)
            || !TryFlag(csv, out bool? hasAfterSales))
        {
            return false;
        }

        row = new SoundRow(created, paidAt, completedAt, total, quantity, hasAfterSales);
        return true;
    }

    /// <summary>The number of the order in a sound row, as UTF-8.</summary>
    public ReadOnlySpan<byte> IdOf(CsvReader csv) => csv.GetSpan(_id);

    /// <summary>A sound row with its texts.</summary>
    /// <param name="csv">The CSV reader, which still stands at it.</param>
    /// <param name="row">What it says.</param>
    /// <param name="line">The line that it begins in.</param>
    public ExportRow ToRow(CsvReader csv, in SoundRow row, int line) => new()
    {
        File = reading.FileName,
        Line = line,
        Id = csv.GetString(_id),
        Status = Text(csv, _status),
        CreatedAt = row.CreatedAt,
        PaidAt = row.PaidAt,
        CompletedAt = row.CompletedAt,
        Total = row.Total,
        Country = Text(csv, _country),
        HasAfterSales = row.HasAfterSales,
        Sku = Text(csv, _sku) is { Length: > 0 } sku ? sku : null,
        Quantity = row.Quantity,
    };

    // Blanks around it, which may be of any script, would have to be taken away.
    private static bool IsSoundId(ReadOnlySpan<byte> id) =>
        !id.IsEmpty && id[0] is > (byte)' ' and < 0x80 && id[^1] is > (byte)' ' and < 0x80 && !id.Contains((byte)'/');

    private static ReadOnlySpan<byte> Bytes(CsvReader csv, int column) => column < 0 ? [] : csv.GetSpan(column);

    private string Text(CsvReader csv, int column) => _texts.Get(Bytes(csv, column)).Trim();

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
