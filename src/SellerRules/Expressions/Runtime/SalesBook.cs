using NodaTime;
using SellerRules.Facts;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>A document's orders by store, and by the date on which they were placed in each zone that is asked for. Not thread-safe.</summary>
internal sealed class SalesBook
{
    private static readonly IReadOnlyList<OrderFigures> None = [];

    private readonly List<(string? Store, OrderFigures Order)> _orders = [];
    private readonly Dictionary<string, Dictionary<(string Store, LocalDate Date), List<OrderFigures>>> _days = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<long>> _births = new(StringComparer.Ordinal);
    private bool _isSorted;
    private readonly Dictionary<string, RecordCoverage> _coverage = new(StringComparer.Ordinal);

    /// <summary>Adds an order of a store; the store's id may be unknown.</summary>
    public void Add(string? store, OrderFigures order)
    {
        if (_days.Count > 0)
        {
            throw new InvalidOperationException("Orders can't be added to a sales book that was read.");
        }

        _orders.Add((store, order));
        string key = store ?? string.Empty;
        _coverage[key] = _coverage.GetValueOrDefault(key, RecordCoverage.Complete).And(order.Bounds, "orders");
        if (!_births.TryGetValue(key, out List<long>? births))
        {
            _births.Add(key, births = []);
        }

        births.Add(order.CreatedAt);
        _isSorted = false;
    }

    /// <summary>What is known of a store's orders as a whole.</summary>
    public RecordCoverage CoverageOf(string? store) => _coverage.GetValueOrDefault(store ?? string.Empty, RecordCoverage.Complete);

    /// <summary>The days on which an order was placed, by the first order of each in input order.</summary>
    public IReadOnlyList<SalesDay> DaysIn(DateTimeZone zone)
    {
        List<SalesDay> days = [];
        HashSet<(string?, LocalDate)> seen = [];
        foreach ((string? store, OrderFigures order) in _orders.Where(entry => Frame.IsGiven(entry.Order.CreatedAt)))
        {
            LocalDate date = LocalTimes.DateOf(order.CreatedAt, zone);
            if (seen.Add((store, date)))
            {
                days.Add(new SalesDay(store, date, zone.Id));
            }
        }

        return days;
    }

    /// <summary>The orders placed on a day.</summary>
    public IReadOnlyList<OrderFigures> OrdersOf(SalesDay day)
    {
        if (!_days.TryGetValue(day.Zone, out Dictionary<(string Store, LocalDate Date), List<OrderFigures>>? byDate))
        {
            DateTimeZone zone = DateTimeZoneProviders.Tzdb[day.Zone];
            byDate = _orders.Where(entry => Frame.IsGiven(entry.Order.CreatedAt))
                .GroupBy(entry => (entry.Store ?? string.Empty, LocalTimes.DateOf(entry.Order.CreatedAt, zone)))
                .ToDictionary(group => group.Key, group => group.Select(entry => entry.Order).ToList());
            _days.Add(day.Zone, byDate);
        }

        return byDate.GetValueOrDefault((day.Store ?? string.Empty, day.Date)) ?? None;
    }

    /// <summary>How many orders of an order's store were placed before it.</summary>
    public int CountBefore(Frame order)
    {
        long birth = order.Instants[order.Layout.BirthSlot];
        string store = order.Scope.StoreOf(StoreIds.Of(order.Record)) ?? string.Empty;
        if (!_births.TryGetValue(store, out List<long>? births))
        {
            return 0;
        }

        if (!_isSorted)
        {
            foreach (List<long> all in _births.Values)
            {
                all.Sort();
            }

            _isSorted = true;
        }

        int before = births.BinarySearch(birth);
        before = before < 0 ? ~before : before;
        while (before > 0 && births[before - 1] == birth)
        {
            before--;
        }

        return before;
    }
}
