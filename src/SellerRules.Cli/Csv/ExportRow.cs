using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SellerRules.Facts;
using SellerRules.Facts.Reading;
using SellerRules.References;

namespace SellerRules.Cli.Csv;

/// <summary>A row of the export: an order as far as the row tells, or why it can't be read. Immutable.</summary>
internal sealed record ExportRow
{
    private static readonly LocalDateTimePattern Times = LocalDateTimePattern.CreateWithInvariantCulture("MM/dd/uuuu HH:mm");

    /// <summary>Where the row stands.</summary>
    public required FactPlace Place { get; init; }

    /// <summary>The order's number; empty where the row has none.</summary>
    public required string Id { get; init; }

    /// <summary>The order with this row's line; null where the row can't be read.</summary>
    public Order? Order { get; init; }

    /// <summary>Notes on the order's times.</summary>
    public IReadOnlyList<FactNoteDraft> Notes { get; init; } = [];

    /// <summary>The status, as written.</summary>
    public string Status { get; init; } = "";

    /// <summary>Whether the order has an after-sales case; null where the export doesn't say.</summary>
    public bool? HasAfterSales { get; init; }

    /// <summary>Why the row can't be read.</summary>
    public Rejection? Rejection { get; init; }

    /// <summary>Reads a row.</summary>
    public static ExportRow Read(string[] fields, ExportHeader header, InputTimes times, FactPlace place) => new Reading(fields, header, times, place).Row();

    private sealed class Reading(string[] fields, ExportHeader header, InputTimes times, FactPlace place)
    {
        private readonly List<FactNoteDraft> _notes = [];
        private Rejection? _rejection;

        public ExportRow Row()
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
            Order order = new()
            {
                Id = id,
                CreatedAt = createdAt,
                PaidAt = Time(ExportHeader.PaidAt, "order.paidAt"),
                CompletedAt = Time(ExportHeader.CompletedAt, "order.completedAt"),
                Total = Total(),
                Destination = Country(),
                Lines = [new OrderLine { Sku = sku.Length == 0 ? null : sku, Quantity = Quantity() }],
                Refunds = afterSales == false ? [] : null,
            };
            return new ExportRow
            {
                Place = place,
                Id = id,
                Order = _rejection is null ? order : null,
                Notes = _notes,
                Status = Field(ExportHeader.Status),
                HasAfterSales = afterSales,
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

        private string? Country()
        {
            string name = Field(ExportHeader.Country);
            return name.Length == 0 ? null : Vocabularies.Shipped.Find("markets")!.TryResolve(name, out string market) ? market : name;
        }
    }
}
