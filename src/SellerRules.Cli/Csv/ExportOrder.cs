using SellerRules.Facts;

namespace SellerRules.Cli.Csv;

/// <summary>The rows of one order put together: all of them, or a run of rows that stand together. Not thread-safe.</summary>
internal sealed class ExportOrder
{
    private readonly ExportRow _row;
    private List<ExportRow>? _further;
    private List<Rejection>? _rejected;

    /// <summary>Begins with a row.</summary>
    public ExportOrder(ExportRow row)
    {
        _row = row;
        Take(row);
    }

    /// <summary>The order's number; empty where its rows have none.</summary>
    public string Id => _row.Id;

    /// <summary>The line of its first row.</summary>
    public int FirstLine => _row.Line;

    /// <summary>The line of its last row.</summary>
    public int LastLine => _further is null ? _row.Line : _further[^1].Line;

    /// <summary>The first row that can be read; null where there is none.</summary>
    public ExportRow? First { get; private set; }

    /// <summary>The rows that can't be read, or contradict the first: where there is one, the order isn't read.</summary>
    public IReadOnlyList<Rejection> Rejected => _rejected ?? (IReadOnlyList<Rejection>)[];

    /// <summary>Whether the order can be read.</summary>
    public bool IsRead => _rejected is null;

    private IEnumerable<ExportRow> Rows => _further is null ? [_row] : [_row, .. _further];

    /// <summary>Puts neighbouring rows of one order together.</summary>
    public static IEnumerable<ExportOrder> Together(IEnumerable<ExportRow> rows)
    {
        ExportOrder? run = null;
        foreach (ExportRow row in rows)
        {
            if (run?.Id == row.Id)
            {
                run.Add(row);
                continue;
            }

            if (run is not null)
            {
                yield return run;
            }

            run = new ExportOrder(row);
        }

        if (run is not null)
        {
            yield return run;
        }
    }

    /// <summary>Adds a row of this order.</summary>
    public void Add(ExportRow row)
    {
        (_further ??= []).Add(row);
        Take(row);
    }

    /// <summary>These rows and others of the same order behind them.</summary>
    public ExportOrder With(ExportOrder later)
    {
        ExportOrder both = new(_row);
        foreach (ExportRow row in Rows.Skip(1).Concat(later.Rows))
        {
            both.Add(row);
        }

        return both;
    }

    /// <summary>Whether a line is one of these rows, where they stand together.</summary>
    public bool Covers(int line) => line >= FirstLine && line <= LastLine;

    /// <summary>The order, where it can be read.</summary>
    public Order Build(ExportRecorded recorded) => new()
    {
        Id = Id,
        CreatedAt = _row.CreatedAt,
        PaidAt = _row.PaidAt,
        CompletedAt = _row.CompletedAt,
        Total = _row.Total,
        Destination = _row.Destination,
        Lines = _further is null ? [LineOf(_row)] : [.. Rows.Select(LineOf)],
        Refunds = _row.HasAfterSales == false ? [] : null,
        Recorded = recorded.Of(_row),
    };

    /// <summary>The notes on the order that was made.</summary>
    public IEnumerable<FactNote> NotesOn(Order order) => _row.Notes.Select(note => note.On(order));

    private static OrderLine LineOf(ExportRow row) => new() { Sku = row.Sku, Quantity = row.Quantity };

    private void Take(ExportRow row)
    {
        if (row.Rejection is { } unreadable)
        {
            Reject(unreadable);
        }
        else if (First is null)
        {
            First = row;
        }
        else if (!First.AgreesWith(row))
        {
            string reason = $"the order `{Id}` stands in two rows that contradict each other; the first is {First.Place}, and neither is read";
            Reject(row.Place.Reject(new FactProblem(FactProblems.Duplicate, reason), "order"));
        }
    }

    private void Reject(Rejection rejection) => (_rejected ??= []).Add(rejection);
}
