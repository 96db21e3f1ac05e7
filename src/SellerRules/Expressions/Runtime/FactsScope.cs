using SellerRules.Facts;

namespace SellerRules.Expressions.Runtime;

/// <summary>The facts around the records that are judged: what can be referred to, assumed and converted. Not thread-safe.</summary>
internal sealed class FactsScope
{
    private readonly LayoutTable _layouts;
    private readonly FactsDocument _document;
    private readonly object?[]? _assumed;
    private Dictionary<Recorded, RecordedBounds>? _bounds;
    private readonly Dictionary<string, IReadOnlyList<Frame>> _frames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, Frame>> _records = new(StringComparer.Ordinal);
    private TrafficSeries? _traffic;
    private readonly Dictionary<string, StoreRecords> _byStore = new(StringComparer.Ordinal);
    private WeekSeries? _weeks;
    private SalesBook? _sales;

    /// <summary>Wraps a document.</summary>
    /// <param name="layouts">The layouts of all fact types.</param>
    /// <param name="document">The facts.</param>
    /// <param name="isWhole">Whether the document holds all orders of its stores, as far as it says what it could know.</param>
    /// <param name="sales">The orders by day, where they were gathered elsewhere; null: the document's own.</param>
    public FactsScope(LayoutTable layouts, FactsDocument document, bool isWhole, SalesBook? sales = null)
    {
        _sales = sales;
        _layouts = layouts;
        _document = document;
        IsWhole = isWhole;
        Bounds = document.Recorded is { } recorded ? BoundsOf(recorded) : RecordedBounds.Complete;
        _assumed = document.Assume.Count == 0 ? null : layouts.Assumptions(document.Assume);
    }

    /// <summary>The facts as given.</summary>
    public FactsDocument Document => _document;

    /// <summary>Whether figures over all orders of a store may be taken from this document.</summary>
    public bool IsWhole { get; }

    /// <summary>What records without a word of their own could know.</summary>
    public RecordedBounds Bounds { get; }

    /// <summary>The document's orders, in input order.</summary>
    public IReadOnlyList<Frame> Orders => FramesOf("order");

    /// <summary>The orders by the day on which they were placed.</summary>
    public SalesBook Sales => _sales ??= BookOf(Orders);

    /// <summary>The days of traffic by store and date.</summary>
    public TrafficSeries Traffic => _traffic ??= new TrafficSeries(this);

    /// <summary>The given weeks by store and start.</summary>
    public WeekSeries Weeks => _weeks ??= new WeekSeries(this);

    /// <summary>The document's records of a top-level type, in input order; each has one frame, however often it is asked for.</summary>
    public IReadOnlyList<Frame> FramesOf(string type)
    {
        if (!_frames.TryGetValue(type, out IReadOnlyList<Frame>? frames))
        {
            _frames.Add(type, frames = [.. _document.RecordsOf(type).Select(record => new Frame(LayoutOf(type), record, null, this))]);
        }

        return frames;
    }

    /// <summary>The records of a top-level type by store.</summary>
    /// <param name="type">The type.</param>
    /// <param name="key">Its key in the document.</param>
    public StoreRecords RecordsOf(string type, string key)
    {
        if (!_byStore.TryGetValue(type, out StoreRecords? records))
        {
            _byStore.Add(type, records = new StoreRecords(this, type, key));
        }

        return records;
    }

    /// <summary>The layout of a fact type.</summary>
    public FrameLayout LayoutOf(string type) => _layouts[type];

    /// <summary>What a record's own word says, made ready once.</summary>
    public RecordedBounds BoundsOf(Recorded recorded)
    {
        _bounds ??= new Dictionary<Recorded, RecordedBounds>(ReferenceEqualityComparer.Instance);
        if (!_bounds.TryGetValue(recorded, out RecordedBounds? bounds))
        {
            bounds = new RecordedBounds(recorded);
            _bounds.Add(recorded, bounds);
        }

        return bounds;
    }

    /// <summary>The record of an id, or null where the facts don't hold it.</summary>
    public Frame? Find(string type, string id)
    {
        if (!_records.TryGetValue(type, out Dictionary<string, Frame>? byId))
        {
            _records.Add(type, byId = new Dictionary<string, Frame>(StringComparer.Ordinal));
            Func<object, string?, string> identify = LayoutOf(type).Type.Identify!;
            foreach (Frame frame in FramesOf(type))
            {
                byId.TryAdd(identify(frame.Record, _document.DefaultStore) ?? string.Empty, frame);
            }
        }

        return byId.GetValueOrDefault(id);
    }

    /// <summary>The frame of a top-level record of the document, or a new one for a record that stands alone.</summary>
    public Frame FrameOf(string type, object record, string? id) =>
        id is not null && Find(type, id) is { } known && ReferenceEquals(known.Record, record)
            ? known
            : new Frame(LayoutOf(type), record, null, this);

    /// <summary>The slot of what may be assumed of a fact, given as <c>type.fact</c>.</summary>
    public int AssumptionSlot(string path) => _layouts.AssumptionSlot(path);

    /// <summary>What the caller vouches for at an assumption slot; null for nothing.</summary>
    public object? Assumed(int slot) => _assumed?[slot];

    /// <summary>The id of the store that a record belongs to: its own, else the document's only one; null where none is known.</summary>
    public string? StoreOf(string? own) => own ?? _document.DefaultStore;

    private static SalesBook BookOf(IReadOnlyList<Frame> orders)
    {
        EvaluationContext names = new();
        SalesBook book = new();
        foreach (Frame order in orders)
        {
            book.Add(order.Scope.StoreOf(StoreIds.Of(order.Record)), OrderFigures.Of(names, order));
        }

        return book;
    }
}
