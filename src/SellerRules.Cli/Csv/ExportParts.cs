using SellerRules.Facts;

namespace SellerRules.Cli.Csv;

/// <summary>Makes documents of a few orders each of the rows of an export that was scanned. Not thread-safe.</summary>
internal sealed class ExportParts(ExportScan scan, FactsReaderOptions options)
{
    // A part costs as much as an order; more orders than this gain little and are more to hold.
    private const int OrdersAPart = 32;

    private readonly List<ExportOrder> _orders = new(OrdersAPart);

    /// <summary>The orders in the order of their first rows, and what was rejected in documents between them.</summary>
    /// <param name="runs">The rows, those of one order that stand together as one.</param>
    public IEnumerable<FactsDocument> Of(IEnumerable<ExportOrder> runs)
    {
        foreach (ExportOrder run in runs)
        {
            ExportOrder order = scan.WholeOf(run);
            Rejection[] rejected = order.IsRead ? [] : [.. order.Rejected.Where(rejection => run.Covers(rejection.Line))];
            if (_orders.Count == OrdersAPart || (rejected.Length > 0 && _orders.Count > 0))
            {
                yield return TakeOrders();
            }

            if (rejected.Length > 0)
            {
                yield return Rejected(rejected);
            }

            if (order.IsRead && run.Covers(order.FirstLine))
            {
                _orders.Add(order);
            }
        }

        if (_orders.Count > 0)
        {
            yield return TakeOrders();
        }
    }

    /// <summary>A document of what can't be read.</summary>
    public FactsDocument Rejected(Rejection[] rejected) => new() { Rejected = rejected, Zones = options.Zones };

    private FactsDocument TakeOrders()
    {
        Order[] orders = new Order[_orders.Count];
        FactNote[] notes = [];
        for (int i = 0; i < orders.Length; i++)
        {
            orders[i] = _orders[i].Build(scan.Recorded!);
            if (_orders[i].First!.Notes.Count > 0)
            {
                notes = [.. notes, .. _orders[i].NotesOn(orders[i])];
            }
        }

        _orders.Clear();
        return new FactsDocument { Recorded = scan.Recorded!.Whole, Orders = orders, Notes = notes, Zones = options.Zones };
    }
}
