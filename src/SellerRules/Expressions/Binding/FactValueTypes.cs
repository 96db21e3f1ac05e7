using SellerRules.Facts;

namespace SellerRules.Expressions.Binding;

/// <summary>The types that facts have in expressions.</summary>
internal static class FactValueTypes
{
    /// <summary>The type of a fact.</summary>
    public static BoundType Of(FactProperty fact) => fact.Kind == FactKind.List
        ? new BoundType(ValueKind.List, null, Of(fact.ElementKind!.Value, fact))
        : Of(fact.Kind, fact);

    private static BoundType Of(FactKind kind, FactProperty fact) => kind switch
    {
        FactKind.Boolean => BoundType.Boolean,
        FactKind.Integer or FactKind.Number => BoundType.Number,
        FactKind.Share => BoundType.Share,
        FactKind.Score => new BoundType(ValueKind.Score),
        FactKind.Money => BoundType.Money,
        FactKind.Duration => BoundType.Duration,
        FactKind.Date => BoundType.Date,
        FactKind.Instant => BoundType.Instant,
        FactKind.Text => BoundType.Text,
        FactKind.Word => new BoundType(ValueKind.Word, fact.Vocabulary),
        FactKind.Record => new BoundType(ValueKind.Record, fact.RecordType),
        _ => throw new InvalidOperationException($"No value type for {kind}."),
    };
}
