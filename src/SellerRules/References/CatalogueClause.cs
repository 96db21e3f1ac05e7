namespace SellerRules.References;

/// <summary>One clause that can be checked. Immutable.</summary>
/// <param name="Id">Its id, as a rule's <c>source.clause</c> gives it, such as <c>T1</c>.</param>
/// <param name="Kinds">What checks it: D deadline or schedule, R requirement, M measure or spike, T tally or points, F formula.</param>
/// <param name="Title">What it asks, in short, by language.</param>
internal sealed record CatalogueClause(string Id, IReadOnlyList<string> Kinds, IReadOnlyDictionary<string, string> Title);
