using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SellerRules.Facts;
using SellerRules.Facts.Reading;

namespace SellerRules.Cli.Csv;

/// <summary>Reads any row of the export and words what is wrong with it, or worth a note. Not thread-safe; made for each row.</summary>
internal sealed class ExportRowReader(string[] fields, ExportHeader header, InputTimes times, FactPlace place)
{
    private static readonly LocalDateTimePattern Times = LocalDateTimePattern.CreateWithInvariantCulture("MM/dd/uuuu HH:mm");

    private readonly List<FactNoteDraft> _notes = [];
    private Rejection? _rejection;

    /// <summary>The row.</summary>
    public ExportRow Read()
    {
        string id = Field(ExportHeader.Id);
        if (id.Length == 0 || id.Contains('/', StringComparison.Ordinal))
        {
            Reject(ExportHeader.Id, FactProblems.BadId(id));
        }

        Instant? createdAt = Time(ExportHeader.CreatedAt, "order.createdAt");
        if (createdAt is null)
        {
            Reject(ExportHeader.CreatedAt, FactProblems.MissingId("order", ExportHeader.CreatedAt));
        }

        bool? afterSales = Flag(ExportHeader.AfterSales);
        string sku = Field(ExportHeader.Sku);
        return new ExportRow
        {
            File = place.File,
            Line = place.Line,
            Id = id,
            Status = Field(ExportHeader.Status),
            HasAfterSales = afterSales,
            CreatedAt = createdAt ?? default,
            PaidAt = Time(ExportHeader.PaidAt, "order.paidAt"),
            CompletedAt = Time(ExportHeader.CompletedAt, "order.completedAt"),
            Total = Total(),
            Country = Field(ExportHeader.Country),
            Sku = sku.Length == 0 ? null : sku,
            Quantity = Quantity(),
            Notes = _notes,
            Rejection = _rejection,
        };
    }

    private string Field(string column) => header.IndexOf(column) is var i && i >= 0 && i < fields.Length ? fields[i].Trim() : "";

    private object? Reject(string column, FactProblem problem)
    {
        FactPlace field = place with { Column = header.IndexOf(column) + 1 };
        _rejection ??= field.Reject(problem with { Reason = $"`{column}`{(problem.Reason[0] == '`' ? ": " : " ")}{problem.Reason}" }, "order");
        return null;
    }

    private Instant? Time(string column, string fact)
    {
        string text = Field(column);
        if (text.Length == 0)
        {
            return null;
        }

        ParseResult<LocalDateTime> parsed = Times.Parse(text);
        if (!parsed.Success)
        {
            return (Instant?)Reject(column, FactProblems.BadInstant(text, "the export writes times like `12/31/2024 23:59`"));
        }

        FactProblem? problem = times.Of(fact)!.Resolve(parsed.Value, out Instant instant, out FactNoteDraft? note);
        problem ??= TimeRange.Contains(instant) ? null : FactProblems.OutOfRange(text);
        if (note is not null)
        {
            _notes.Add(note with { Fact = fact });
        }

        return problem is null ? instant : (Instant?)Reject(column, problem);
    }

    private Money? Total()
    {
        string text = Field(ExportHeader.Total);
        if (text.Length == 0)
        {
            return null;
        }

        return ExportMoney.Read(text, out Money value) is { } problem ? (Money?)Reject(ExportHeader.Total, problem) : value;
    }

    private int? Quantity()
    {
        string text = Field(ExportHeader.Quantity);
        if (text.Length == 0)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            ? value
            : (int?)Reject(ExportHeader.Quantity, FactProblems.BadNumber(text, "a whole number, 0 or more"));
    }

    private bool? Flag(string column) => Field(column) switch
    {
        "0" => false,
        "1" => true,
        "" => null,
        string other => (bool?)Reject(column, FactProblems.BadNumber(other, "`0` or `1`")),
    };
}
