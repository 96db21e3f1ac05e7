using SellerRules.Expressions.Binding;

namespace SellerRules.Expressions.Compilation.Shapes;

/// <summary>What stands in a shape in place of a value that its conditions differ by.</summary>
/// <param name="Type">The value's type as an expression.</param>
/// <param name="Holds">The .NET type of what the table holds for it.</param>
/// <param name="Place">Its place in the table.</param>
internal sealed record BoundHole(BoundType Type, Type Holds, int Place) : BoundExpression(Type);
