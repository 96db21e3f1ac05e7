using System.Reflection;

namespace SellerRules.Facts.Reading;

/// <summary>The keys that a record of a type may have, looked up once. Immutable.</summary>
internal sealed class RecordPlan
{
    /// <summary>The plan of a type.</summary>
    public RecordPlan(FactTypes types, FactType type)
    {
        Facts = type.Properties.Where(p => p.Property is not null).ToDictionary(p => p.Name, StringComparer.Ordinal);
        Recorded = type.ClrType.GetProperty(nameof(Recorded), typeof(Recorded));
        Identity = type.Identity;
        bool isOurs = type.ClrType.Assembly == typeof(FactType).Assembly;
        Counts = [.. Facts.Values.Where(p => isOurs && p.Kind == FactKind.Integer)];
        DistinctLists = [.. Facts.Values.Where(p => p.Kind == FactKind.List && p.HoldsRecords && types.Find(p.RecordType!)?.Identify is not null)];
        Keys = Recorded is null ? [.. Facts.Keys] : [.. Facts.Keys, "recorded"];
    }

    /// <summary>The facts that can be given, by name.</summary>
    public IReadOnlyDictionary<string, FactProperty> Facts { get; }

    /// <summary>The facts that identify a record; none for records that are only members of a list.</summary>
    public IReadOnlyList<string> Identity { get; }

    /// <summary>The facts that count something, so that they can't be negative.</summary>
    public IReadOnlyList<FactProperty> Counts { get; }

    /// <summary>The lists whose members are told apart by their ids.</summary>
    public IReadOnlyList<FactProperty> DistinctLists { get; }

    /// <summary>The property that says what the record could know; null where it inherits that from its parent.</summary>
    public PropertyInfo? Recorded { get; }

    /// <summary>All keys but <c>note</c>, which every record may have.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>Whether a record may have a key.</summary>
    public bool Knows(string key) => Facts.ContainsKey(key) || key == "note" || (key == "recorded" && Recorded is not null);
}
