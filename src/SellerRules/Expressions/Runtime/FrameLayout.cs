using SellerRules.Facts;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>How records of a type are read into frames. Immutable; what reads them is made on first use.</summary>
internal sealed class FrameLayout : FrameSlots
{
    private readonly Lazy<Action<object, long[]>> _load;
    private readonly string[] _paths;
    private readonly Lazy<Func<object, object?>?> _recorded;
    private readonly Lazy<Func<object, IReadOnlyList<object>?>>[] _getLists;

    /// <summary>Lays out a fact type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="reads">Makes what reads records of the type.</param>
    /// <param name="place">Its place among the types of its table.</param>
    public FrameLayout(FactType type, IRecordReads reads, int place)
        : base(type)
    {
        Place = place;
        _paths = [.. Instants.Select(p => type.Name + "." + p.Name)];
        _load = new Lazy<Action<object, long[]>>(() => reads.LoaderOf(type.ClrType, [.. Instants.Select(p => p.Property!)]));
        _recorded = new Lazy<Func<object, object?>?>(() => RecordedReader(type.ClrType, reads));
        _getLists = [.. Lists.Select(list => new Lazy<Func<object, IReadOnlyList<object>?>>(() => reads.ListGetterOf(list.Property!)))];
    }

    /// <summary>The type's place among those of its table.</summary>
    public int Place { get; }

    /// <summary>A record's own word on what it could know; null where it has none.</summary>
    public Recorded? RecordedOf(object record) => _recorded.Value?.Invoke(record) as Recorded;

    /// <summary>The nested records of a list slot, a single one as a list; null where they aren't given.</summary>
    public IReadOnlyList<object>? ListOf(object record, int listSlot) => _getLists[listSlot].Value(record);

    /// <summary>How many instants a frame has slots for.</summary>
    public int InstantCount => _paths.Length;

    /// <summary>The list slot of its parent's that holds records of this type; -1 where none does.</summary>
    public int SlotInParent { get; init; } = -1;

    /// <summary>Reads all instants of a record; absent ones that the facts can't know are marked.</summary>
    public void Load(object record, RecordedBounds bounds, long[] slots)
    {
        _load.Value(record, slots);
        if (!bounds.HasAllPaths)
        {
            foreach (int slot in bounds.PlacesIn(_paths))
            {
                slots[slot] = slots[slot] == Nanos.Absent ? Frame.Unrecorded : slots[slot];
            }
        }
    }

    private static Func<object, object?>? RecordedReader(Type clrType, IRecordReads reads) =>
        clrType.GetProperty(nameof(Order.Recorded)) is { } property && property.PropertyType == typeof(Recorded)
            ? reads.GetterOf(property)
            : null;
}
