namespace SellerRules.References;

/// <summary>What can be checked in the documents that the shipped rules come from, clause by clause; coverage is counted against it. Immutable.</summary>
/// <param name="Documents">The documents, in the order of the file.</param>
internal sealed record ClauseCatalogue(IReadOnlyList<CatalogueDocument> Documents)
{
    private static readonly Lazy<ClauseCatalogue> LazyShipped = new(() => ShippedFiles.Read("rules/reference/clauses.json", ClauseCatalogueReader.Read));

    /// <summary>The one in <c>rules/reference</c>, read on first use.</summary>
    public static ClauseCatalogue Shipped => LazyShipped.Value;
}
