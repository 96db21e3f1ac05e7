using NodaTime;
using SellerRules.Facts;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>A record made ready for judging: its instants as nanoseconds, its nested records, what it could know. Not thread-safe.</summary>
internal sealed class Frame
{
    /// <summary>An instant that isn't given and that the facts can't know.</summary>
    public const long Unrecorded = long.MaxValue - 1;

    private readonly Frame[]?[] _children;

    /// <summary>Reads a record.</summary>
    public Frame(FrameLayout layout, object record, Frame? parent, FactsScope scope)
    {
        Layout = layout;
        Record = record;
        Parent = parent;
        Scope = scope;
        Recorded? own = layout.RecordedOf(record);
        Bounds = own is not null ? scope.BoundsOf(own) : parent?.Bounds ?? scope.Bounds;
        Instants = layout.Load(record, Bounds);
        _children = layout.Lists.Count == 0 ? [] : new Frame[layout.Lists.Count][];
    }

    /// <summary>Where the facts stand.</summary>
    public FrameLayout Layout { get; }

    /// <summary>The record.</summary>
    public object Record { get; }

    /// <summary>The record that it is nested in; null for a top-level one.</summary>
    public Frame? Parent { get; }

    /// <summary>The facts around it.</summary>
    public FactsScope Scope { get; }

    /// <summary>What the record could know.</summary>
    public RecordedBounds Bounds { get; }

    /// <summary>Its events and planned instants by slot; <see cref="Nanos.Absent"/> or <see cref="Unrecorded"/> where not given.</summary>
    public long[] Instants { get; }

    /// <summary>The id of the store that a top-level record belongs to, by the facts around it; empty where none is known.</summary>
    public string StoreId => Scope.StoreOf(StoreIds.Of(Record)) ?? string.Empty;

    /// <summary>What was worked out of the record once, whatever the instant; for those who derive facts.</summary>
    public object? Memo { get; set; }

    /// <summary>Whether an event slot holds an instant.</summary>
    public static bool IsGiven(long instant) => instant < Unrecorded;

    /// <summary>What a slot holds for an instant: one that no facts may hold, as only programs can give it, is as good as not known.</summary>
    public static long InstantOf(Instant? given) =>
        given is not { } instant ? Nanos.Absent : TimeRange.Contains(instant) ? Nanos.Of(instant) : Unrecorded;

    /// <summary>The records of a type nested in it; null where the facts that hold them aren't given.</summary>
    public IReadOnlyList<Frame>? Members(FrameLayout nested) => nested.Type.Name == "listing" ? ListingFrames.Of(this) : Children(Layout.ListSlot(nested.Type.Key));

    /// <summary>The nested records of a list slot, a single one as a list; null where they aren't given.</summary>
    public Frame[]? Children(int listSlot)
    {
        if (_children[listSlot] is { } known)
        {
            return known;
        }

        if (Layout.ListOf(Record, listSlot) is not { } records)
        {
            return null;
        }

        FrameLayout layout = Scope.LayoutOf(Layout.Lists[listSlot].RecordType!);
        return _children[listSlot] = [.. records.Select(record => new Frame(layout, record, this, Scope))];
    }
}
