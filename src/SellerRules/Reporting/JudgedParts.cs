using SellerRules.Accounts;
using SellerRules.Expressions.Runtime;
using SellerRules.Facts;
using SellerRules.Time;

namespace SellerRules.Reporting;

/// <summary>What judging some parts of the facts leaves for the end; what later parts left is added behind it. Not thread-safe.</summary>
/// <param name="counted">What tallies and accounts count.</param>
/// <param name="asOf">The report's instant.</param>
internal sealed class JudgedParts(CountedRules counted, long asOf)
{
    private readonly Dictionary<string, StoreBook> _books = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sellers = new(StringComparer.Ordinal);
    private readonly int[] _summary = new int[(int)FindingStatus.Breached + 1];

    /// <summary>What is counted of each store's subjects, in the order in which the stores came by.</summary>
    public IEnumerable<StoreBook> Books => _books.Values;

    /// <summary>The stores that were given.</summary>
    public Dictionary<string, NotedFrame> Stores { get; } = new(StringComparer.Ordinal);

    /// <summary>The records that wait for all parts.</summary>
    public List<NotedFrame> Waiting { get; } = [];

    /// <summary>The parts whose records or figures may be asked for at the end. Those of later parts aren't added: who takes up parts gathers what is needed of them.</summary>
    public List<FactsScope> Scopes { get; } = [];

    /// <summary>What couldn't be read.</summary>
    public List<Rejection> Rejected { get; } = [];

    /// <summary>What the caller vouches for.</summary>
    public HashSet<Assumption> Assumed { get; } = [];

    /// <summary>The first instant at which any subject differs; <see cref="Nanos.None"/>: never by itself.</summary>
    public long Next { get; set; } = Nanos.None;

    /// <summary>The tracks of a store; null is the one that nobody named.</summary>
    public StoreBook BookOf(string? store)
    {
        string key = store ?? string.Empty;
        if (!_books.TryGetValue(key, out StoreBook? book))
        {
            _books.Add(key, book = new StoreBook(store, counted, asOf));
        }

        return book;
    }

    /// <summary>The tracks of a store that an order belongs to.</summary>
    public StoreBook BookOfSeller(string? store)
    {
        _sellers.Add(store ?? string.Empty);
        return BookOf(store);
    }

    /// <summary>Whether a store was given, or has an order.</summary>
    public bool IsJudged(StoreBook book) => _sellers.Contains(book.Store ?? string.Empty) || (book.Store is { } id && Stores.ContainsKey(id));

    /// <summary>Counts what was said of subjects.</summary>
    public void Note(ReadOnlySpan<SubjectFindings> subjects)
    {
        foreach (SubjectFindings subject in subjects)
        {
            Next = subject.NextChange is { } next ? Math.Min(Next, Nanos.Of(next)) : Next;
            for (int i = 0; i < subject.Count; i++)
            {
                _summary[(int)subject.StatusAt(i)]++;
            }
        }
    }

    /// <summary>How many findings have each status.</summary>
    public Dictionary<FindingStatus, int> Summary()
    {
        Dictionary<FindingStatus, int> summary = [];
        for (int status = 0; status < _summary.Length; status++)
        {
            if (_summary[status] > 0)
            {
                summary.Add((FindingStatus)status, _summary[status]);
            }
        }

        return summary;
    }

    /// <summary>Adds what later parts left.</summary>
    public void Add(JudgedParts later)
    {
        foreach ((string store, NotedFrame given) in later.Stores)
        {
            Stores.TryAdd(store, given);
        }

        foreach (StoreBook book in later.Books)
        {
            BookOf(book.Store).Add(book);
        }

        _sellers.UnionWith(later._sellers);
        Waiting.AddRange(later.Waiting);
        Rejected.AddRange(later.Rejected);
        Assumed.UnionWith(later.Assumed);
        Next = Math.Min(Next, later.Next);
        for (int status = 0; status < _summary.Length; status++)
        {
            _summary[status] += later._summary[status];
        }
    }

    /// <summary>Forgets everything, for other parts.</summary>
    public void Clear()
    {
        _books.Clear();
        _sellers.Clear();
        Stores.Clear();
        Waiting.Clear();
        Scopes.Clear();
        Rejected.Clear();
        Assumed.Clear();
        Array.Clear(_summary);
        Next = Nanos.None;
    }
}
