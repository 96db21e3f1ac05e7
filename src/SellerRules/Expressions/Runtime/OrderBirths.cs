namespace SellerRules.Expressions.Runtime;

/// <summary>When each store's orders were placed, sorted, for finding an order's place among them. Immutable.</summary>
internal sealed class OrderBirths
{
    private readonly Dictionary<string, List<long>> _births = new(StringComparer.Ordinal);

    /// <summary>Gathers a document's orders.</summary>
    public OrderBirths(IReadOnlyList<Frame> orders)
    {
        foreach (Frame order in orders)
        {
            string store = order.StoreId;
            (_births.TryGetValue(store, out List<long>? births) ? births : _births[store] = []).Add(BirthOf(order));
        }

        foreach (List<long> births in _births.Values)
        {
            births.Sort();
        }
    }

    /// <summary>How many orders of an order's store were placed before it.</summary>
    public int CountBefore(Frame order)
    {
        long birth = BirthOf(order);
        if (!_births.TryGetValue(order.StoreId, out List<long>? births))
        {
            return 0;
        }

        int before = births.BinarySearch(birth);
        before = before < 0 ? ~before : before;
        while (before > 0 && births[before - 1] == birth)
        {
            before--;
        }

        return before;
    }

    private static long BirthOf(Frame order) => order.Instants[order.Layout.BirthSlot];
}
