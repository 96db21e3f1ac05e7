namespace SellerRules.References;

/// <summary>A document whose clauses rules encode. Immutable.</summary>
/// <param name="Name">Its name, as a rule's <c>source.document</c> gives it.</param>
/// <param name="Title">What people call it, by language.</param>
/// <param name="Clauses">Its clauses, in their order.</param>
internal sealed record CatalogueDocument(string Name, IReadOnlyDictionary<string, string> Title, IReadOnlyList<CatalogueClause> Clauses);
