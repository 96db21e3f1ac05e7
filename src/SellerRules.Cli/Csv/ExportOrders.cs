using NodaTime;
using SellerRules.Facts;
using SellerRules.Facts.Reading;

namespace SellerRules.Cli.Csv;

/// <summary>Puts the rows of an export together to orders. Not thread-safe.</summary>
internal sealed class ExportOrders(InputTimes times)
{
    private readonly List<ExportRow> _first = [];
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly HashSet<string> _spoiled = new(StringComparer.Ordinal);
    private readonly List<Rejection> _rejected = [];

    /// <summary>The line of the last row.</summary>
    public int LastLine { get; private set; } = 1;

    /// <summary>Adds what couldn't be read.</summary>
    public void Reject(Rejection rejection) => _rejected.Add(rejection);

    /// <summary>Adds a row: a new order, or a further line of one.</summary>
    public void Add(ExportRow row)
    {
        LastLine = row.Place.Line;
        if (row.Rejection is not null)
        {
            _rejected.Add(row.Rejection);
            _spoiled.Add(row.Id);
        }
        else if (!_index.TryGetValue(row.Id, out int at))
        {
            _index.Add(row.Id, _first.Count);
            _first.Add(row);
        }
        else if (IsSameOrder(_first[at], row))
        {
            Order order = _first[at].Order!;
            _first[at] = _first[at] with { Order = order with { Lines = [.. order.Lines!, .. row.Order!.Lines!] } };
        }
        else
        {
            string reason = $"the order `{row.Id}` stands in two rows that contradict each other; the first is {_first[at].Place}, and neither is read";
            _rejected.Add(row.Place.Reject(new FactProblem(FactProblems.Duplicate, reason), "order"));
            _spoiled.Add(row.Id);
        }
    }

    /// <summary>The facts of all rows.</summary>
    public FactsDocument Build()
    {
        ExportRow[] rows = [.. _first.Where(r => !_spoiled.Contains(r.Id))];
        if (rows.Length == 0)
        {
            return new FactsDocument { Rejected = _rejected };
        }

        DateTimeZone zone = times.Of("order.createdAt")!.Zone;
        Instant from = zone.AtStartOfDay(rows.Min(r => r.Order!.CreatedAt!.Value).InZone(zone).Date).ToInstant();
        Instant until = _first.Max(r => new[] { r.Order!.CreatedAt, r.Order.PaidAt, r.Order.CompletedAt }.Max()!.Value);
        Order[] orders = [.. rows.Select(r => r.Order! with { Recorded = new Recorded { From = from, Until = until, Not = ExportKnowledge.UnknownOf(r.Status, r.HasAfterSales) } })];
        return new FactsDocument
        {
            Recorded = new Recorded { From = from, Until = until, Not = ExportKnowledge.Always },
            Orders = orders,
            Notes = [.. rows.SelectMany((r, i) => r.Notes.Select(n => n.On(orders[i])))],
            Places = orders.Zip(rows).ToDictionary(p => (object)p.First, p => p.Second.Place, (IEqualityComparer<object>)ReferenceEqualityComparer.Instance),
            Rejected = _rejected,
        };
    }

    private static bool IsSameOrder(ExportRow first, ExportRow row)
    {
        Order a = first.Order! with { Lines = null, Refunds = null };
        Order b = row.Order! with { Lines = null, Refunds = null };
        return a == b && first.Status == row.Status && first.HasAfterSales == row.HasAfterSales;
    }
}
