using SellerRules.Diagnostics;
using SellerRules.References;
using SellerRules.Text;

namespace SellerRules.Tests.References;

public sealed class ClauseCatalogueTests
{
    [Fact]
    public void Shipped_EachClause_HasAKindAndTitlesInBothLanguages() =>
        Assert.All(
            ClauseCatalogue.Shipped.Documents.SelectMany(d => d.Clauses),
            c => Assert.True(c.Kinds.Count > 0 && c.Title.GetValueOrDefault("en") is { Length: > 0 } && c.Title.GetValueOrDefault("zh-CN") is { Length: > 0 }, c.Id));

    [Fact]
    public void Shipped_Documents_AreTheFiveGuides() =>
        Assert.Equal([22, 13, 20, 16, 13], ClauseCatalogue.Shipped.Documents.Select(d => d.Clauses.Count));

    [Fact]
    public void Read_FileWithProblems_ReportsEach()
    {
        const string text = """
            { "formatVersion": 1, "catalogue": "reference/x", "title": {}, "documents": [ { "name": "d", "title": {}, "clauses": [
              { "id": "X1", "kinds": ["D"], "title": {} },
              { "id": "X1", "kinds": ["Q"], "title": {} },
              { "id": "X2", "kind": "D", "title": {} } ] } ] }
            """;
        DiagnosticBag bag = new();

        Assert.Null(ClauseCatalogueReader.Read(new SourceFile("x.json", text), bag));
        Assert.Equal(["3:11 SR0605", "3:26 SR0603", "4:3 SR0601", "4:17 SR0602"], bag.ToSorted().Select(d => $"{d.Line}:{d.Column} {d.Code}"));
    }

    [Fact]
    public void Read_LaterFormat_SaysSo()
    {
        DiagnosticBag bag = new();

        Assert.Null(ClauseCatalogueReader.Read(new SourceFile("x.json", """{ "formatVersion": 2, "clauses": {} }"""), bag));
        Assert.Contains(bag.ToSorted(), d => d.Code == "SR0109");
    }
}
