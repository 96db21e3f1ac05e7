namespace SellerRules.Cli.Listing;

/// <summary>A document and its clauses. Immutable.</summary>
/// <param name="Name">Its name, as rules cite it.</param>
/// <param name="Titles">What people call it, by language; empty where the catalogue doesn't hold it.</param>
/// <param name="Clauses">Its clauses, in the catalogue's order; those of other documents by id.</param>
internal sealed record ListedDocument(string Name, IReadOnlyDictionary<string, string> Titles, IReadOnlyList<ListedClause> Clauses);
