using SellerRules.Facts;

namespace SellerRules.Expressions.Runtime;

/// <summary>The layouts of all fact types and the slots of what may be assumed. Immutable once compiled.</summary>
internal sealed class LayoutTable
{
    private readonly Dictionary<string, FrameLayout> _layouts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _assumptionSlots = new(StringComparer.Ordinal);

    /// <summary>Lays out all types.</summary>
    /// <param name="types">The types.</param>
    /// <param name="reads">Makes what reads their records.</param>
    public LayoutTable(FactTypes types, IRecordReads reads)
    {
        foreach (FactType type in types.All)
        {
            _layouts.Add(type.Name, new FrameLayout(type, reads, _layouts.Count) { SlotInParent = SlotIn(types, type) });
            foreach (FactProperty property in type.Properties)
            {
                _assumptionSlots.Add(type.Name + "." + property.Name, _assumptionSlots.Count);
            }
        }
    }

    private static int SlotIn(FactTypes types, FactType nested) =>
        nested is { IsNested: true, Parent: { } parent } && types.Find(parent) is { } owner
            ? owner.Properties.Where(p => p.HoldsRecords).Select(p => p.Name).ToList().IndexOf(nested.Key)
            : -1;

    /// <summary>How many types there are.</summary>
    public int Count => _layouts.Count;

    /// <summary>The layout of a type.</summary>
    public FrameLayout this[string type] => _layouts[type];

    /// <summary>The subjects that are nested in a type, in the order of registration.</summary>
    public IEnumerable<FrameLayout> NestedIn(string type) =>
        _layouts.Values.Where(layout => layout.Type is { IsNested: true, IsSubject: true } nested && nested.Parent == type);

    /// <summary>The slot of a fact, given as <c>type.fact</c>.</summary>
    public int AssumptionSlot(string path) => _assumptionSlots[path];

    /// <summary>The assumed values by slot; paths that no type has were refused on reading and are passed over.</summary>
    public object?[] Assumptions(IReadOnlyList<Assumption> assumptions)
    {
        object?[] values = new object?[_assumptionSlots.Count];
        foreach (Assumption assumption in assumptions)
        {
            if (_assumptionSlots.TryGetValue(assumption.Path, out int slot))
            {
                values[slot] = assumption.Value;
            }
        }

        return values;
    }
}
