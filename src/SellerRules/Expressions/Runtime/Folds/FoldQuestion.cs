using NodaTime;

namespace SellerRules.Expressions.Runtime.Folds;

/// <summary>What an expression asks of a figure over a store's orders. Immutable.</summary>
/// <param name="Fold">The figure.</param>
/// <param name="Kind">What is made of the orders' values.</param>
/// <param name="Path">The path of the list of orders.</param>
/// <param name="Zone">The zone of the rule set.</param>
/// <param name="IsRecent">Whether only so many dates before today count.</param>
/// <param name="Decider">For a question of any or of all: the answer of one order that settles it.</param>
/// <param name="EmptyIsNotYet">Whether an extreme of no orders is not yet, as for instants, instead of unknown.</param>
internal sealed record FoldQuestion(Fold Fold, FoldKind Kind, string Path, DateTimeZone Zone, bool IsRecent, bool Decider, bool EmptyIsNotYet);
