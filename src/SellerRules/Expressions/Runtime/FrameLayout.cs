using System.Linq.Expressions;
using System.Reflection;
using NodaTime;
using SellerRules.Facts;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>Where the facts of a type stand in a frame. Immutable; the loader is compiled on first use.</summary>
internal sealed class FrameLayout
{
    private readonly Dictionary<string, int> _instants = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lists = new(StringComparer.Ordinal);
    private readonly Lazy<Action<object, long[]>> _load;
    private readonly string[] _paths;
    private readonly Lazy<Func<object, object?>?> _recorded;
    private readonly Lazy<Func<object, object?>>[] _getLists;

    /// <summary>Lays out a fact type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="place">Its place among the types of its table.</param>
    public FrameLayout(FactType type, int place = 0)
    {
        (Type, Place) = (type, place);
        FactProperty[] instants = [.. type.Properties.Where(p => p.Kind == FactKind.Instant && p.Property is not null)];
        Lists = [.. type.Properties.Where(p => p.HoldsRecords)];
        for (int i = 0; i < instants.Length; i++)
        {
            _instants.Add(instants[i].Name, i);
        }

        for (int i = 0; i < Lists.Count; i++)
        {
            _lists.Add(Lists[i].Name, i);
        }

        _paths = [.. instants.Select(p => type.Name + "." + p.Name)];
        _load = new Lazy<Action<object, long[]>>(() => CompileLoader(type.ClrType, instants));
        BirthSlot = type.Birth is { } birth ? _instants[birth.Name] : -1;
        _recorded = new Lazy<Func<object, object?>?>(() => CompileRecorded(type.ClrType));
        _getLists = [.. Lists.Select(list => new Lazy<Func<object, object?>>(() => CompileGetter(type.ClrType, list.Property!)))];
    }

    /// <summary>The fact type.</summary>
    public FactType Type { get; }

    /// <summary>The type's place among those of its table.</summary>
    public int Place { get; }

    /// <summary>The facts that hold nested records, a list or a single one, by list slot.</summary>
    public IReadOnlyList<FactProperty> Lists { get; }

    /// <summary>The slot of the birth event; -1 where the type has none.</summary>
    public int BirthSlot { get; }

    /// <summary>The slot of an event or planned instant; -1 for one that is only derived.</summary>
    public int InstantSlot(string name) => _instants.GetValueOrDefault(name, -1);

    /// <summary>The slot of a fact that holds nested records.</summary>
    public int ListSlot(string name) => _lists[name];

    /// <summary>A record's own word on what it could know; null where it has none.</summary>
    public Recorded? RecordedOf(object record) => _recorded.Value?.Invoke(record) as Recorded;

    /// <summary>The nested records of a list slot, a single one as a list; null where they aren't given.</summary>
    public IReadOnlyList<object>? ListOf(object record, int listSlot) => _getLists[listSlot].Value(record) switch
    {
        null => null,
        IReadOnlyList<object> list => list,
        object single => [single],
    };

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
            for (int i = 0; i < slots.Length; i++)
            {
                if (slots[i] == Nanos.Absent && bounds.Excludes(_paths[i]))
                {
                    slots[i] = Frame.Unrecorded;
                }
            }
        }
    }

    /// <summary>Reads a property of a record.</summary>
    public static Func<object, object?> GetterOf(PropertyInfo property) => CompileGetter(property.DeclaringType!, property);

    private static Func<object, object?>? CompileRecorded(Type clrType) =>
        clrType.GetProperty(nameof(Order.Recorded)) is { } property && property.PropertyType == typeof(Recorded)
            ? CompileGetter(clrType, property)
            : null;

    private static Func<object, object?> CompileGetter(Type clrType, PropertyInfo property)
    {
        ParameterExpression record = Expression.Parameter(typeof(object));
        Expression value = Expression.Property(Expression.Convert(record, clrType), property);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(value, typeof(object)), record).Compile();
    }

    private static Action<object, long[]> CompileLoader(Type clrType, FactProperty[] instants)
    {
        ParameterExpression record = Expression.Parameter(typeof(object));
        ParameterExpression slots = Expression.Parameter(typeof(long[]));
        Expression typed = Expression.Convert(record, clrType);
        MethodInfo toNanos = typeof(Frame).GetMethod(nameof(Frame.InstantOf))!;
        IEnumerable<Expression> stores = instants.Select((property, i) => (Expression)Expression.Assign(
            Expression.ArrayAccess(slots, Expression.Constant(i)),
            Expression.Call(toNanos, Expression.Convert(Expression.Property(typed, property.Property!), typeof(Instant?)))));
        return Expression.Lambda<Action<object, long[]>>(Expression.Block(typeof(void), [.. stores, Expression.Empty()]), record, slots).Compile();
    }
}
