namespace SellerRules.Expressions.Runtime.Folds;

/// <summary>Where a contribution of a store's orders counts.</summary>
/// <param name="Store">The store's id; empty where none is known.</param>
/// <param name="Mark">Where it counts.</param>
internal sealed record StoreMark(string Store, FoldMark Mark);
