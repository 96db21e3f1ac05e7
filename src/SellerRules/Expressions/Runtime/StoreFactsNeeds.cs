using SellerRules.Expressions.Runtime.Folds;

namespace SellerRules.Expressions.Runtime;

/// <summary>What rules that are judged when all facts have passed by will ask of them. Immutable.</summary>
/// <param name="Kept">The types whose records must be kept, with their keys in the document.</param>
/// <param name="Folds">The figures over orders.</param>
internal sealed record StoreFactsNeeds(IReadOnlyList<(string Type, string Key)> Kept, IReadOnlyList<Fold> Folds);
