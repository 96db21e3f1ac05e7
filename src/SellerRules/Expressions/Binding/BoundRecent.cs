namespace SellerRules.Expressions.Binding;

/// <summary><c>recent</c>: the members of a list whose instant or date, <see cref="Body"/>, falls on one of the dates before today.</summary>
internal sealed record BoundRecent(
    BoundType Type, BoundExpression List, int Slot, BoundExpression Body, BodyReach Reach, BoundExpression Days) : BoundExpression(Type);
