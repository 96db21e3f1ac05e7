using SellerRules.Expressions.Binding;

namespace SellerRules.Expressions.Compilation.Shapes;

/// <summary>
/// A condition taken apart: many rules ask the same of their subjects but for a word, a number or a list, and so need one piece of code with a table each.
/// </summary>
/// <param name="Expression">The condition with holes in it; equal for all conditions of the shape.</param>
/// <param name="Table">What belongs in the holes.</param>
internal sealed record ConditionShape(BoundExpression Expression, object[] Table);
