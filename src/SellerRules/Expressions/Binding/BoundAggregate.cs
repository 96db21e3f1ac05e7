namespace SellerRules.Expressions.Binding;

/// <summary>A function over a list, with the body that is asked for each member.</summary>
internal sealed record BoundAggregate(
    BoundType Type, AggregateFunction Function, BoundExpression List, int Slot, BoundExpression? Body, BodyReach Reach = default) : BoundExpression(Type);
