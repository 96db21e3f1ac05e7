using SellerRules.Expressions.Runtime;
using SellerRules.Time;

namespace SellerRules.Judging;

/// <summary>A record that was judged, among those of one top-level record. Its rows stand from <see cref="First"/> on, one for each rule. Begun where it stands: see <see cref="Begin"/>.</summary>
internal struct JudgedRecord
{
    private FrameLayout _layout;
    private object _record;
    private int _parent;
    private KeptRecord? _kept;

    /// <summary>The place of its first row.</summary>
    public int First { get; private set; }

    /// <summary>The rules that judge it.</summary>
    public CompiledRule[] Rules { get; private set; }

    /// <summary>What its rows have no room for; null for nothing.</summary>
    public VerdictsBesides? Besides { get; set; }

    /// <summary>What a reader of each verdict should know besides; null: nothing of any.</summary>
    public IReadOnlyList<FindingNote>[]? Notes { get; set; }

    /// <summary>Findings that stand among those on it without being its own: on lists in it that aren't known, and of tallies; null for none.</summary>
    public List<Finding>? Others { get; set; }

    /// <summary>The first instant later than as-of at which any of its findings differs; <see cref="Nanos.None"/>: none ever does.</summary>
    public long Next { get; set; }

    /// <summary>Begins, in memory that nobody has written to: whatever refers to an object and is written costs more than all the rest, so nothing is that stays empty.</summary>
    /// <param name="frame">The record; the frame may hold another one afterwards.</param>
    /// <param name="parent">The place of the record that it is nested in; -1 for the top-level one.</param>
    /// <param name="rules">The rules that judge it.</param>
    /// <param name="first">The place of its first row.</param>
    public void Begin(Frame frame, int parent, CompiledRule[] rules, int first)
    {
        _layout = frame.Layout;
        _record = frame.Record;
        _parent = parent;
        First = first;
        Rules = rules;
        Next = Nanos.None;
    }

    /// <summary>One of some records for those who ask about it later.</summary>
    public static KeptRecord KeptOf(Span<JudgedRecord> records, int place, FactsScope scope)
    {
        ref JudgedRecord own = ref records[place];
        return own._kept ??= new KeptRecord(own._layout, own._record, own._parent < 0 ? null : KeptOf(records, own._parent, scope), scope);
    }
}
