using SellerRules.Facts;

namespace SellerRules.Expressions.Runtime.Folds;

/// <summary>The compiled parts of a figure over orders.</summary>
/// <param name="BirthName">The path of an order's birth, for naming it.</param>
/// <param name="Steps">What leaves orders out, in order.</param>
/// <param name="Slot">The variable of the value's lambda.</param>
/// <param name="Value">The value that an order adds; null: it counts as one.</param>
/// <param name="Decider">For a question of any or of all: the answer of one order that settles it; null for other figures.</param>
internal sealed record FoldChain(
    string BirthName,
    IReadOnlyList<FoldStep> Steps,
    int Slot,
    Func<EvaluationContext, Maybe<Money>>? Value,
    bool? Decider);
