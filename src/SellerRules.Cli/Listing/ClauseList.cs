using SellerRules.References;

namespace SellerRules.Cli.Listing;

/// <summary>Rules by the clause that they encode: first the catalogue's documents with all their clauses, then what else rules cite. Immutable.</summary>
/// <param name="Catalogue">The documents of the catalogue, in its order.</param>
/// <param name="Others">The other documents, such as laws, by name.</param>
internal sealed record ClauseList(IReadOnlyList<ListedDocument> Catalogue, IReadOnlyList<ListedDocument> Others)
{
    private static readonly Dictionary<string, string> NoTitles = [];

    /// <summary>How many clauses the catalogue holds.</summary>
    public int Clauses => Catalogue.Sum(document => document.Clauses.Count);

    /// <summary>How many of them have a rule.</summary>
    public int Encoded => Catalogue.Sum(document => document.Clauses.Count(clause => clause.Rules.Count > 0));

    /// <summary>Sorts rules under clauses.</summary>
    public static ClauseList Of(RuleSets rules, ClauseCatalogue catalogue, CaseCounts? cases)
    {
        ILookup<(string Document, string Clause), ListedRule> byClause = rules.Sets.SelectMany(set => set.Rules)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .ToLookup(rule => (rule.Source.Document, rule.Source.Clause ?? string.Empty), rule => new ListedRule(rule, cases?.Of(rule.Id)));
        List<ListedDocument> known = [.. catalogue.Documents.Select(document => Of(document, byClause))];
        HashSet<(string, string)> placed = [.. known.SelectMany(document => document.Clauses.Select(clause => (document.Name, clause.Id)))];
        IEnumerable<ListedDocument> others = byClause.Where(group => !placed.Contains(group.Key))
            .GroupBy(group => group.Key.Document)
            .OrderBy(document => document.Key, StringComparer.Ordinal)
            .Select(document => new ListedDocument(document.Key, NoTitles, [.. document.OrderBy(group => group.Key.Clause, StringComparer.Ordinal).Select(Other)]));
        return new ClauseList(known, [.. others]);
    }

    private static ListedDocument Of(CatalogueDocument document, ILookup<(string, string), ListedRule> byClause) => new(
        document.Name,
        document.Title,
        [.. document.Clauses.Select(clause => new ListedClause(clause.Id, string.Join(' ', clause.Kinds), clause.Title, [.. byClause[(document.Name, clause.Id)]]))]);

    private static ListedClause Other(IGrouping<(string Document, string Clause), ListedRule> group) => new(group.Key.Clause, string.Empty, NoTitles, [.. group]);
}
