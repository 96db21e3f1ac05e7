using SellerRules.Facts;

namespace SellerRules.Expressions.Runtime;

/// <summary>The places that the facts of a type have in a frame. Immutable.</summary>
internal class FrameSlots
{
    private readonly Dictionary<string, int> _instants = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lists = new(StringComparer.Ordinal);

    /// <summary>Counts out the facts of a type.</summary>
    public FrameSlots(FactType type)
    {
        Type = type;
        Instants = [.. type.Properties.Where(p => p.Kind == FactKind.Instant && p.Property is not null)];
        Lists = [.. type.Properties.Where(p => p.HoldsRecords)];
        for (int i = 0; i < Instants.Count; i++)
        {
            _instants.Add(Instants[i].Name, i);
        }

        for (int i = 0; i < Lists.Count; i++)
        {
            _lists.Add(Lists[i].Name, i);
        }

        BirthSlot = type.Birth is { } birth ? _instants[birth.Name] : -1;
    }

    /// <summary>The fact type.</summary>
    public FactType Type { get; }

    /// <summary>The events and planned instants that a record may give, by slot.</summary>
    public IReadOnlyList<FactProperty> Instants { get; }

    /// <summary>The facts that hold nested records, a list or a single one, by list slot.</summary>
    public IReadOnlyList<FactProperty> Lists { get; }

    /// <summary>The slot of the birth event; -1 where the type has none.</summary>
    public int BirthSlot { get; }

    /// <summary>The slot of an event or planned instant; -1 for one that is only derived.</summary>
    public int InstantSlot(string name) => _instants.GetValueOrDefault(name, -1);

    /// <summary>The slot of a fact that holds nested records.</summary>
    public int ListSlot(string name) => _lists[name];
}
