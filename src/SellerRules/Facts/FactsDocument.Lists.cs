namespace SellerRules.Facts;

/// <content>The records. A list that is never set is not known to rules; an empty one says that there are none.</content>
public sealed partial record FactsDocument
{
    /// <summary>The stores, in input order.</summary>
    public IReadOnlyList<Store> Stores { get => Of<Store>(); init => Lists = Given(value); }

    /// <summary>The orders, in input order.</summary>
    public IReadOnlyList<Order> Orders { get => Of<Order>(); init => Lists = Given(value); }

    /// <summary>The products, in input order.</summary>
    public IReadOnlyList<Product> Products { get => Of<Product>(); init => Lists = Given(value); }

    /// <summary>The days of traffic, in input order.</summary>
    public IReadOnlyList<TrafficDay> Traffic { get => Of<TrafficDay>(); init => Lists = Given(value); }

    /// <summary>The sources of clicks, in input order.</summary>
    public IReadOnlyList<ClickSource> ClickSources { get => Of<ClickSource>(); init => Lists = Given(value); }

    /// <summary>The weeks, in input order.</summary>
    public IReadOnlyList<Week> Weeks { get => Of<Week>(); init => Lists = Given(value); }

    /// <summary>The days of scores, in input order.</summary>
    public IReadOnlyList<ScoreDay> Scores { get => Of<ScoreDay>(); init => Lists = Given(value); }

    /// <summary>The weeks of stock keeping units, in input order.</summary>
    public IReadOnlyList<SkuWeek> SkuWeeks { get => Of<SkuWeek>(); init => Lists = Given(value); }

    /// <summary>The scores by market, in input order.</summary>
    public IReadOnlyList<MarketScore> MarketScores { get => Of<MarketScore>(); init => Lists = Given(value); }

    /// <summary>The keywords, in input order.</summary>
    public IReadOnlyList<Keyword> Keywords { get => Of<Keyword>(); init => Lists = Given(value); }

    /// <summary>The samples behind means of the industry, in input order.</summary>
    public IReadOnlyList<Benchmark> Benchmarks { get => Of<Benchmark>(); init => Lists = Given(value); }

    /// <summary>The other stores in such samples, in input order.</summary>
    public IReadOnlyList<Peer> Peers { get => Of<Peer>(); init => Lists = Given(value); }

    /// <summary>The inquiries, in input order.</summary>
    public IReadOnlyList<Inquiry> Inquiries { get => Of<Inquiry>(); init => Lists = Given(value); }

    /// <summary>The campaigns, in input order.</summary>
    public IReadOnlyList<Campaign> Campaigns { get => Of<Campaign>(); init => Lists = Given(value); }

    /// <summary>The products that the seller thinks of taking up, in input order.</summary>
    public IReadOnlyList<Candidate> Candidates { get => Of<Candidate>(); init => Lists = Given(value); }

    /// <summary>The tickets, in input order.</summary>
    public IReadOnlyList<Ticket> Tickets { get => Of<Ticket>(); init => Lists = Given(value); }

    /// <summary>The requests for data, in input order.</summary>
    public IReadOnlyList<DataRequest> DataRequests { get => Of<DataRequest>(); init => Lists = Given(value); }

    /// <summary>The applications, in input order.</summary>
    public IReadOnlyList<Application> Applications { get => Of<Application>(); init => Lists = Given(value); }

    /// <summary>The violations, in input order.</summary>
    public IReadOnlyList<Violation> Violations { get => Of<Violation>(); init => Lists = Given(value); }

    /// <summary>The lists that are given, by the C# type of their records.</summary>
    internal FactLists Lists { get; init; } = FactLists.Empty;

    /// <summary>The records of a top-level type, such as <c>order</c>, in input order; none where the list isn't given.</summary>
    internal IReadOnlyList<object> RecordsOf(string type) => Types.Find(type) is { } known ? RecordsOf(known) : Own.GetValueOrDefault(type) ?? [];

    /// <summary>The records of a top-level type, in input order.</summary>
    internal IReadOnlyList<object> RecordsOf(FactType type) => Lists.TryGet(type.ClrType, out IReadOnlyList<object>? records) ? records : Own.GetValueOrDefault(type.Name) ?? [];

    /// <summary>Whether the list of a top-level type's records is given, if only as empty.</summary>
    internal bool IsGiven(string type) => (Types.Find(type) is { } known && Lists.TryGet(known.ClrType, out _)) || Own.ContainsKey(type);

    private IReadOnlyList<T> Of<T>()
        where T : class => Lists.TryGet(typeof(T), out IReadOnlyList<object>? records) ? (IReadOnlyList<T>)records : [];

    private FactLists Given<T>(IReadOnlyList<T>? records)
        where T : class => records is null ? Lists.Without(typeof(T)) : Lists.With(typeof(T), records);
}
