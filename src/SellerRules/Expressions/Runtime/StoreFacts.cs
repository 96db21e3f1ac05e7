using SellerRules.Expressions.Runtime.Folds;
using SellerRules.Facts;

namespace SellerRules.Expressions.Runtime;

/// <summary>The records of all stores, and the figures over their orders: of a whole document, or of the parts that have passed by. Not thread-safe.</summary>
internal sealed class StoreFacts
{
    private readonly Dictionary<string, StoreRecords> _records = new(StringComparer.Ordinal);
    private readonly FactsScope? _whole;
    private readonly OrderFolds? _passing;
    private OrderFolds? _orders;
    private WeekSeries? _weeks;

    /// <summary>The records of a whole document.</summary>
    public StoreFacts(FactsScope whole) => _whole = whole;

    /// <summary>Room for records that come in parts.</summary>
    /// <param name="needs">What will be asked of them.</param>
    /// <param name="asOf">The instant from which on it will be asked.</param>
    public StoreFacts(StoreFactsNeeds needs, long asOf)
    {
        foreach ((string type, string key) in needs.Kept)
        {
            _records.Add(type, new StoreRecords(type, key, true));
        }

        if (!_records.TryGetValue("order", out StoreRecords? orders))
        {
            _records.Add("order", orders = new StoreRecords("order", "orders", false));
        }

        _orders = orders.AreKept ? new OrderFolds(orders) : _passing = new OrderFolds(orders, needs.Folds, asOf);
    }

    /// <summary>Whether all parts have been added; until then nothing can be said of a store's records as a whole.</summary>
    public bool HasAllParts { get; set; }

    /// <summary>The weeks of all parts, where they were kept.</summary>
    public WeekSeries Weeks => _weeks ??= new WeekSeries(_records.GetValueOrDefault("week")?.All ?? []);

    /// <summary>What the records of all parts could know.</summary>
    public RecentBounds Bounds { get; } = new();

    /// <summary>The rates between currencies of all parts, each once.</summary>
    public List<ExchangeRate> Rates { get; } = [];

    /// <summary>The figures over orders.</summary>
    public OrderFolds Orders => _orders ??= new OrderFolds(RecordsOf("order", "orders")!);

    /// <summary>Adds a part.</summary>
    public void Add(FactsScope part)
    {
        foreach (StoreRecords records in _records.Values)
        {
            records.Add(part);
        }

        foreach (ExchangeRate rate in part.Document.Rates)
        {
            if (!Rates.Contains(rate))
            {
                Rates.Add(rate);
            }
        }

        for (int i = 0; i < part.Orders.Count; i++)
        {
            _passing?.Add(part.Orders[i]);
        }
    }

    /// <summary>The records of a type by store; null where none of them was kept.</summary>
    /// <param name="type">The type.</param>
    /// <param name="key">Its key in the document.</param>
    public StoreRecords? RecordsOf(string type, string key)
    {
        if (!_records.TryGetValue(type, out StoreRecords? records) && _whole is not null)
        {
            _records.Add(type, records = new StoreRecords(type, key, true));
            records.Add(_whole);
        }

        return records;
    }
}
