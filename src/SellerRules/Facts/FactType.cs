namespace SellerRules.Facts;

/// <summary>What the library knows of a type of record. Immutable.</summary>
internal sealed record FactType
{
    /// <summary>The name in rules and output, such as <c>order</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The C# record.</summary>
    public required Type ClrType { get; init; }

    /// <summary>
    /// The key of the document's list (<c>orders</c>), or of what the parent holds for a nested type (<c>parcels</c>);
    /// empty for days that are cut from orders and can't be given.
    /// </summary>
    public required string Key { get; init; }

    /// <summary>The type that it is nested in, or for a top-level type the one in reach (<c>store</c>); null for a store.</summary>
    public string? Parent { get; init; }

    /// <summary>Whether its records stand inside their parent's instead of in a list of the document.</summary>
    public bool IsNested { get; init; }

    /// <summary>Whether rules may judge it.</summary>
    public required bool IsSubject { get; init; }

    /// <summary>The fact that identifies a record; null for records without an id.</summary>
    public FactProperty? Id { get; init; }

    /// <summary>The names of the facts that tell a record from others, which it must give; none for records that are only members of a list.</summary>
    public IReadOnlyList<string> Identity { get; init; } = [];

    /// <summary>The event that begins a record's life; null where records have none and always exist.</summary>
    public FactProperty? Birth { get; init; }

    /// <summary>
    /// A record's id as output names it, from the record, the document's store (null where there isn't exactly one) and the tz database:
    /// its own id, for a day <c>store/date</c>. Null for records without an id.
    /// </summary>
    public RecordIdentity? Identify { get; init; }

    /// <summary>Makes the list of a document that gives one record; null for types of an embedder, whose lists are of plain objects.</summary>
    public Func<object, IReadOnlyList<object>>? MakeList { get; init; }

    /// <summary>All facts, in the order of the C# properties, derived ones behind.</summary>
    public required IReadOnlyList<FactProperty> Properties { get; init; }

    /// <summary>The fact of a name, or null.</summary>
    public FactProperty? Find(string name) => Properties.FirstOrDefault(p => p.Name == name);

    /// <summary>A hash of the name alone: types are hashed often, as parts of expressions.</summary>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
