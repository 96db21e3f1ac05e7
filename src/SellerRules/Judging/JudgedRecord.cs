using SellerRules.Expressions.Runtime;
using SellerRules.Time;

namespace SellerRules.Judging;

/// <summary>A record that was judged, among those of one top-level record. Its rows stand from <see cref="First"/> on, one for each rule.</summary>
/// <param name="frame">The record.</param>
/// <param name="parent">The place of the record that it is nested in; -1 for the top-level one.</param>
/// <param name="rules">The rules that judge it.</param>
/// <param name="first">The place of its first row.</param>
internal struct JudgedRecord(Frame frame, int parent, CompiledRule[] rules, int first)
{
    // The frame will hold another record.
    private readonly FrameLayout _layout = frame.Layout;
    private readonly object _record = frame.Record;
    private readonly int _parent = parent;
    private KeptRecord? _kept;

    /// <summary>The place of its first row.</summary>
    public int First { get; } = first;

    /// <summary>The rules that judge it.</summary>
    public CompiledRule[] Rules { get; } = rules;

    /// <summary>What its rows have no room for; null for nothing.</summary>
    public VerdictsBesides? Besides { get; set; }

    /// <summary>What a reader of each verdict should know besides; null: nothing of any.</summary>
    public IReadOnlyList<FindingNote>[]? Notes { get; set; }

    /// <summary>Findings that stand among those on it without being its own: on lists in it that aren't known, and of tallies; null for none.</summary>
    public List<Finding>? Others { get; set; }

    /// <summary>The first instant later than as-of at which any of its findings differs; <see cref="Nanos.None"/>: none ever does.</summary>
    public long Next { get; set; } = Nanos.None;

    /// <summary>One of some records for those who ask about it later.</summary>
    public static KeptRecord KeptOf(Span<JudgedRecord> records, int place, FactsScope scope)
    {
        ref JudgedRecord own = ref records[place];
        return own._kept ??= new KeptRecord(own._layout, own._record, own._parent < 0 ? null : KeptOf(records, own._parent, scope), scope);
    }
}
