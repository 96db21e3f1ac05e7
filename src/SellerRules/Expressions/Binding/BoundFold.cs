namespace SellerRules.Expressions.Binding;

/// <summary>A figure over a store's orders to which each order adds by itself, so that it can be worked out while they pass by.</summary>
/// <param name="Type">The value's type.</param>
/// <param name="List">The store's orders.</param>
/// <param name="Chain">The function with all lists that it goes through. How many dates <c>recent</c> takes is left out of it: the figure is kept by date.</param>
/// <param name="Days">How many dates before today count; null: all.</param>
/// <param name="IsDated">Whether a lambda reads dated parameters.</param>
internal sealed record BoundFold(BoundType Type, BoundFact List, BoundAggregate Chain, BoundExpression? Days, bool IsDated) : BoundExpression(Type);
