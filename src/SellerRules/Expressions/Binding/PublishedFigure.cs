using NodaTime;
using SellerRules.Facts;

namespace SellerRules.Expressions.Binding;

/// <summary>A figure that a formula publishes as a fact of its subject. Immutable; there is one for each formula.</summary>
internal sealed class PublishedFigure
{
    /// <summary>The type of record that has it.</summary>
    public required FactType Owner { get; init; }

    /// <summary>The fact's name.</summary>
    public required string Name { get; init; }

    /// <summary>The type of its value; that of the C# property where there is one.</summary>
    public required BoundType Type { get; init; }

    /// <summary>What it is worked out by.</summary>
    public required BoundRoot Value { get; init; }

    /// <summary>When it is worked out; null: always.</summary>
    public required BoundRoot? When { get; init; }

    /// <summary>The first instant of its dates; <see cref="long.MinValue"/> for no begin.</summary>
    public required long From { get; init; }

    /// <summary>The first instant behind its dates; <see cref="Time.Nanos.None"/> for no end.</summary>
    public required long To { get; init; }

    /// <summary>The zone of the formula's rule set.</summary>
    public required DateTimeZone Zone { get; init; }

    /// <summary>The C# property whose given value wins; null where the type has none.</summary>
    public FactProperty? Given => Owner.Find(Name);
}
