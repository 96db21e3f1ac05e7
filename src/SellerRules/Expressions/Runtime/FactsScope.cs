using NodaTime;
using SellerRules.Facts;

namespace SellerRules.Expressions.Runtime;

/// <summary>The facts around the records that are judged: what can be referred to, assumed and converted. Not thread-safe.</summary>
internal sealed class FactsScope
{
    private readonly LayoutTable _layouts;
    private readonly FactsDocument _document;
    private readonly object?[]? _assumed;
    private Dictionary<Recorded, RecordedBounds>? _bounds;
    private IReadOnlyList<Frame>? _orders;
    private Dictionary<string, IReadOnlyList<Frame>>? _frames;
    private Dictionary<string, Dictionary<string, Frame>>? _records;
    private TrafficSeries? _traffic;
    private StoreFacts? _stores;
    private OrderBirths? _births;
    private WeekSeries? _weeks;
    private readonly bool _isWhole;
    private readonly RecentBounds? _recent;

    /// <summary>Wraps a document.</summary>
    /// <param name="layouts">The layouts of all fact types.</param>
    /// <param name="zones">The tz database that the engine judges by.</param>
    /// <param name="document">The facts.</param>
    /// <param name="isWhole">Whether the document holds all records of its stores, as far as it says what it could know.</param>
    /// <param name="stores">The records of all parts, where the document is one of several; null: it has only its own.</param>
    public FactsScope(LayoutTable layouts, IDateTimeZoneProvider zones, FactsDocument document, bool isWhole, StoreFacts? stores = null)
    {
        (_isWhole, _stores, _recent) = (isWhole, stores, stores?.Bounds);
        _layouts = layouts;
        Zones = zones;
        _document = document;
        Bounds = document.Recorded is { } recorded ? BoundsOf(recorded) : RecordedBounds.Complete;
        _assumed = document.Assume.Count == 0 ? null : layouts.Assumptions(document.Assume);
    }

    /// <summary>The tz database.</summary>
    public IDateTimeZoneProvider Zones { get; }

    /// <summary>The facts as given.</summary>
    public FactsDocument Document => _document;

    /// <summary>Whether what is known of a store's records is all that there is: of the document itself, or by now of all parts.</summary>
    public bool IsWhole => _isWhole || _stores is { HasAllParts: true };

    /// <summary>Whether the document itself holds all records of its stores.</summary>
    public bool IsWholeDocument => _isWhole;

    /// <summary>Rates between currencies.</summary>
    public IReadOnlyList<ExchangeRate> Rates => !_isWhole && _stores is { HasAllParts: true } parts ? parts.Rates : _document.Rates;

    /// <summary>What records without a word of their own could know.</summary>
    public RecordedBounds Bounds { get; }

    /// <summary>The document's orders, in input order.</summary>
    public IReadOnlyList<Frame> Orders => _orders ??= FramesOf(LayoutOf("order"), _document.Orders);

    /// <summary>The records of all stores, and the figures over their orders.</summary>
    public StoreFacts Stores => _stores ??= new StoreFacts(this);

    /// <summary>When each store's orders were placed.</summary>
    public OrderBirths Births => _births ??= new OrderBirths(Orders);

    /// <summary>The days of traffic by store and date.</summary>
    public TrafficSeries Traffic => _traffic ??= new TrafficSeries(this);

    /// <summary>The given week like another that starts at an instant, of this document or by now of any part; null where there is none.</summary>
    public Frame? FindWeek(Frame week, long start) =>
        (_weeks ??= new WeekSeries(FramesOf("week").Concat(FramesOf("skuWeek")))).Find(week, start)
        ?? (!_isWhole && _stores is { HasAllParts: true } parts ? parts.Weeks.Find(week, start) : null);

    /// <summary>The document's records of a top-level type, in input order; each has one frame, however often it is asked for.</summary>
    public IReadOnlyList<Frame> FramesOf(string type)
    {
        if (type == "order")
        {
            return Orders;
        }

        _frames ??= new Dictionary<string, IReadOnlyList<Frame>>(StringComparer.Ordinal);
        if (!_frames.TryGetValue(type, out IReadOnlyList<Frame>? frames))
        {
            _frames.Add(type, frames = FramesOf(LayoutOf(type), _document.RecordsOf(type)));
        }

        return frames;
    }

    private Frame[] FramesOf(FrameLayout layout, IReadOnlyList<object> records)
    {
        Frame[] frames = records.Count == 0 ? [] : new Frame[records.Count];
        for (int i = 0; i < frames.Length; i++)
        {
            frames[i] = new Frame(layout, records[i], null, this);
        }

        return frames;
    }

    /// <summary>The layout of a fact type.</summary>
    public FrameLayout LayoutOf(string type) => _layouts[type];

    /// <summary>What a record's own word says, made ready once.</summary>
    public RecordedBounds BoundsOf(Recorded recorded)
    {
        if (_recent is not null)
        {
            return _recent.Of(recorded);
        }

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
        _records ??= new Dictionary<string, Dictionary<string, Frame>>(StringComparer.Ordinal);
        if (!_records.TryGetValue(type, out Dictionary<string, Frame>? byId))
        {
            _records.Add(type, byId = new Dictionary<string, Frame>(StringComparer.Ordinal));
            RecordIdentity identify = LayoutOf(type).Type.Identify!;
            foreach (Frame frame in FramesOf(type))
            {
                byId.TryAdd(identify(frame.Record, _document.DefaultStore, Zones) ?? string.Empty, frame);
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
}
