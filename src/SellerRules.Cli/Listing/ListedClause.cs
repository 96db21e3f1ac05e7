namespace SellerRules.Cli.Listing;

/// <summary>A clause and the rules that encode it. Immutable.</summary>
/// <param name="Id">The clause, such as <c>T1</c>, or an article of a law; empty where the source names none.</param>
/// <param name="Kinds">What checks it, such as <c>R D</c>; empty where the catalogue doesn't hold it.</param>
/// <param name="Titles">What it asks, by language; empty where the catalogue doesn't hold it.</param>
/// <param name="Rules">Its rules, by full id; empty where it has none.</param>
internal sealed record ListedClause(string Id, string Kinds, IReadOnlyDictionary<string, string> Titles, IReadOnlyList<ListedRule> Rules);
