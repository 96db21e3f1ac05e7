namespace SellerRules.Facts;

/// <summary>Facts read from one or more inputs: records, what they could know, and what couldn't be read. Immutable.</summary>
public sealed record FactsDocument
{
    /// <summary>What the records without a word of their own could know; null: everything as of as-of.</summary>
    public Recorded? Recorded { get; init; }

    /// <summary>What the caller vouches for where a fact is absent.</summary>
    public IReadOnlyList<Assumption> Assume { get; init; } = [];

    /// <summary>The stores, in input order.</summary>
    public IReadOnlyList<Store> Stores { get; init; } = [];

    /// <summary>The orders, in input order.</summary>
    public IReadOnlyList<Order> Orders { get; init; } = [];

    /// <summary>The products, in input order.</summary>
    public IReadOnlyList<Product> Products { get; init; } = [];

    /// <summary>The days of traffic, in input order.</summary>
    public IReadOnlyList<TrafficDay> Traffic { get; init; } = [];

    /// <summary>The sources of clicks, in input order.</summary>
    public IReadOnlyList<ClickSource> ClickSources { get; init; } = [];

    /// <summary>Rates between currencies, in input order.</summary>
    public IReadOnlyList<ExchangeRate> Rates { get; init; } = [];

    /// <summary>Records of the embedder's own types by type name, in input order.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<object>> Own { get; init; } = new Dictionary<string, IReadOnlyList<object>>();

    /// <summary>How some values came about.</summary>
    public IReadOnlyList<FactNote> Notes { get; init; } = [];

    /// <summary>What couldn't be read.</summary>
    public IReadOnlyList<Rejection> Rejected { get; init; } = [];
}
