using System.Reflection;

namespace SellerRules.Facts;

/// <summary>What the library knows of one fact of a type. Immutable.</summary>
internal sealed record FactProperty
{
    /// <summary>The fact's name in rules and in JSON, such as <c>createdAt</c>.</summary>
    public required string Name { get; init; }

    /// <summary>How it depends on the instant that it is asked for.</summary>
    public required FactClass Class { get; init; }

    /// <summary>Its value's type.</summary>
    public required FactKind Kind { get; init; }

    /// <summary>The type of a list's members; null for all but lists.</summary>
    public FactKind? ElementKind { get; init; }

    /// <summary>The vocabulary of a word (or of a list of words), such as <c>markets</c>.</summary>
    public string? Vocabulary { get; init; }

    /// <summary>The name of the fact type of a record, of a list's records, or of what an id refers to.</summary>
    public string? RecordType { get; init; }

    /// <summary>Whether the C# property holds the id of a top-level record instead of the record itself.</summary>
    public bool IsReference { get; init; }

    /// <summary>The event that the attribute belongs to: before it the attribute reads as not yet. Null for most.</summary>
    public string? BelongsTo { get; init; }

    /// <summary>The C# property that holds a given value; null for what is only ever derived.</summary>
    public PropertyInfo? Property { get; init; }

    /// <summary>What absence means where absence itself says it (a certificate without an expiry never expires); else null.</summary>
    public object? Default { get; init; }

    /// <summary>The fact of the same record whose value stands in where this one is absent; null for most.</summary>
    public string? DefaultFact { get; init; }

    /// <summary>What absence means, in words; null where absence means unknown (or, for an event, not happened).</summary>
    public string? DefaultMeaning { get; init; }

    /// <summary>Whether the library works the fact out where it isn't given.</summary>
    public bool IsDerived { get; init; }

    /// <summary>Whether a facts file may give the instant as a plain date: the first instant of that date in the record's zone.</summary>
    public bool TakesDate { get; init; }

    /// <summary>Whether a formula of a rule set may publish it; a given value wins.</summary>
    public bool IsPublished { get; init; }

    /// <summary>Whether it holds records of its own, one or a list, instead of naming records of the document.</summary>
    public bool HoldsRecords => RecordType is not null && !IsReference && Property is not null;

    /// <summary>The unit, where the type doesn't say it: <c>V</c>, <c>items</c>; else null.</summary>
    public string? Unit { get; init; }

    /// <summary>A hash of the name alone: types are hashed often, as parts of expressions.</summary>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
