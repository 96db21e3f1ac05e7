using SellerRules.Diagnostics;
using SellerRules.Json;
using SellerRules.Text;

namespace SellerRules.References;

/// <summary>Reads a catalogue of clauses as written.</summary>
internal static class ClauseCatalogueReader
{
    /// <summary>The letters that stand for what checks a clause.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["D", "R", "M", "T", "F"];

    /// <summary>The catalogue; null where anything in it is wrong, which is reported.</summary>
    public static ClauseCatalogue? Read(SourceFile file, DiagnosticBag bag)
    {
        if (JsonText.Parse(file, bag) is not JsonObject root)
        {
            return null;
        }

        ReferenceObject top = new(file, root, bag, "$schema", "formatVersion", "catalogue", "title", "documents");
        if (!top.ReadsFormat())
        {
            return null;
        }

        _ = top.Text("catalogue");
        Dictionary<string, string> taken = [];
        CatalogueDocument[] documents = [.. top.List<JsonObject>("documents", "a list of objects").Select(d => Document(file, d, bag, taken))];
        return bag.HasErrors ? null : new ClauseCatalogue(documents);
    }

    private static CatalogueDocument Document(SourceFile file, JsonObject node, DiagnosticBag bag, Dictionary<string, string> taken)
    {
        ReferenceObject document = new(file, node, bag, "name", "title", "clauses");
        string name = document.Text("name");
        return new CatalogueDocument(name, document.Titles("title"), [.. document.List<JsonObject>("clauses", "a list of objects").Select(c => Clause(file, c, bag, taken, name))]);
    }

    private static CatalogueClause Clause(SourceFile file, JsonObject node, DiagnosticBag bag, Dictionary<string, string> taken, string document)
    {
        ReferenceObject clause = new(file, node, bag, "id", "kinds", "title");
        string id = clause.Text("id");
        if (!taken.TryAdd(id, document))
        {
            bag.ReportRepeated(clause.At("id"), id, $"{taken[id]} {id}");
        }

        IReadOnlyList<string> kinds = clause.Texts("kinds");
        foreach (string kind in kinds.Where(k => !Kinds.Contains(k)))
        {
            bag.ReportType(clause.At("kinds"), "kinds", $"a list of {string.Join(", ", Kinds.Select(k => $"`{k}`"))}", $"`{kind}`");
        }

        return new CatalogueClause(id, kinds, clause.Titles("title"));
    }
}
