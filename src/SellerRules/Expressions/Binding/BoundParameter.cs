namespace SellerRules.Expressions.Binding;

/// <summary>The value that a parameter has at the rule's anchor.</summary>
internal sealed record BoundParameter(BoundType Type, Parameter Parameter) : BoundExpression(Type);
