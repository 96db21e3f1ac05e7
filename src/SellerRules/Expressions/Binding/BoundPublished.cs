namespace SellerRules.Expressions.Binding;

/// <summary>A published figure of a record; <see cref="Path"/> names it where the record is missing.</summary>
internal sealed record BoundPublished(BoundType Type, BoundExpression Target, PublishedFigure Figure, string Path) : BoundExpression(Type);
