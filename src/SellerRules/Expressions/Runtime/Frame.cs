using System.Diagnostics.CodeAnalysis;
using NodaTime;
using SellerRules.Facts;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>A record made ready for judging: its instants as nanoseconds, its nested records, what it could know. Not thread-safe.</summary>
internal sealed class Frame
{
    /// <summary>An instant that isn't given and that the facts can't know.</summary>
    public const long Unrecorded = long.MaxValue - 1;

    private readonly ChildFrames[] _children;
    private KeptRecord? _kept;
    private Frame[]? _listings;
    private SortedInstants? _times;

    /// <summary>Reads a record.</summary>
    public Frame(FrameLayout layout, object record, Frame? parent, FactsScope scope)
    {
        Layout = layout;
        Scope = scope;
        Instants = new long[layout.InstantCount];
        _children = layout.Lists.Count == 0 ? [] : new ChildFrames[layout.Lists.Count];
        Load(record, parent);
    }

    /// <summary>Where the facts stand.</summary>
    public FrameLayout Layout { get; }

    /// <summary>The record.</summary>
    public object Record { get; private set; }

    /// <summary>The record that it is nested in; null for a top-level one.</summary>
    public Frame? Parent { get; private set; }

    /// <summary>The facts around it.</summary>
    public FactsScope Scope { get; private set; }

    /// <summary>What the record could know.</summary>
    public RecordedBounds Bounds { get; private set; } = RecordedBounds.Complete;

    /// <summary>Its events and planned instants by slot; <see cref="Nanos.Absent"/> or <see cref="Unrecorded"/> where not given.</summary>
    public long[] Instants { get; }

    /// <summary>The id of the store that a top-level record belongs to, by the facts around it; empty where none is known.</summary>
    public string StoreId => Scope.StoreOf(StoreIds.Of(Record)) ?? string.Empty;

    /// <summary>The record itself, for those who ask about it when the frame holds another.</summary>
    public KeptRecord Kept => _kept ??= new KeptRecord(Layout, Record, Parent?.Kept, Scope);

    /// <summary>What was worked out of the record once, whatever the instant; for those who derive facts.</summary>
    public object? Memo { get; set; }

    /// <summary>What conditions said of the record whatever the instant.</summary>
    public FrameAnswers Answers => field ??= new FrameAnswers();

    /// <summary>Its list of instants, ascending, each once, as <see cref="SortedInstants"/> makes it.</summary>
    public SortedInstants Times => _times ??= new SortedInstants();

    /// <summary>Whether an event slot holds an instant.</summary>
    public static bool IsGiven(long instant) => instant < Unrecorded;

    /// <summary>What a slot holds for an instant: one that no facts may hold, as only programs can give it, is as good as not known.</summary>
    public static long InstantOf(Instant? given) => given is { } instant ? InstantOf(instant) : Nanos.Absent;

    /// <summary>What a slot holds for an instant that is given.</summary>
    public static long InstantOf(Instant given) => Nanos.TryOf(given, out long nanos) ? nanos : Unrecorded;

    /// <summary>The record itself for 0, the one that it is nested in for 1, and so on.</summary>
    public Frame Ancestor(int depth)
    {
        Frame frame = this;
        for (int i = 0; i < depth; i++)
        {
            frame = frame.Parent!;
        }

        return frame;
    }

    /// <summary>The records of a type nested in it; null where the facts that hold them aren't given.</summary>
    public Frame[]? Members(FrameLayout nested) => nested.SlotInParent < 0 ? _listings ??= ListingFrames.Of(this) : Children(nested.SlotInParent);

    /// <summary>
    /// Reads another record of the same type and facts in this one's place, so that a scan of many needs no memory for each. Nobody may hold on to what
    /// the frame was before.
    /// </summary>
    [MemberNotNull(nameof(Record))]
    public void Load(object record, Frame? parent)
    {
        FactsScope scope = parent is null ? Scope : parent.Scope;
        RecordedBounds bounds = Layout.RecordedOf(record) is { } own ? scope.BoundsOf(own) : parent?.Bounds ?? scope.Bounds;
        Record = record;
        // Most often only the record is another one, and to write a reference costs more than to look whether it is already there.
        if (parent != Parent || scope != Scope || bounds != Bounds)
        {
            (Parent, Scope, Bounds) = (parent, scope, bounds);
        }

        Memo = null;
        _kept = null;
        _listings = null;
        _times?.Clear();
        Answers.Clear();
        Layout.Load(record, bounds, Instants);
        foreach (ref ChildFrames children in _children.AsSpan())
        {
            children.IsLoaded = false;
        }
    }

    /// <summary>Reads a top-level record of other facts in this one's place, like <see cref="Load"/>.</summary>
    public void LoadFrom(FactsScope scope, object record)
    {
        Scope = scope;
        Load(record, parent: null);
    }

    /// <summary>The nested records of a list slot, where somebody asked for them before; null where nobody did, or they aren't given.</summary>
    public Frame[]? LoadedChildren(int listSlot) => _children[listSlot] is { IsLoaded: true } children ? children.Frames : null;

    /// <summary>The nested records of a list slot, a single one as a list; null where they aren't given.</summary>
    public Frame[]? Children(int listSlot)
    {
        ref ChildFrames children = ref _children[listSlot];
        if (!children.IsLoaded)
        {
            children.Load(this, listSlot);
        }

        return children.Frames;
    }
}
