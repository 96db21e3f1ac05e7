using SellerRules.Facts;

namespace SellerRules.Tests.Facts;

/// <summary><c>docs/facts.md</c> lists every fact of every type, and nothing that isn't one.</summary>
public sealed class FactsDocumentTests
{
    [Fact]
    public void Tables_OfTheDocument_AreWhatTheTypesSay()
    {
        string[] lines = File.ReadAllLines(RepositoryFolder.Of("docs/facts.md"));
        foreach (FactType type in FactTypes.Standard.All)
        {
            string[] rows = [.. RowsUnder(lines, type.Name)];
            string[] expected = [.. type.Properties.Select(p => FactRow.Of(type, p))];

            Assert.Equal(expected, rows.Select(FactRow.WithoutMeaning));
            Assert.All(rows, r => Assert.True(FactRow.MeaningOf(r).Length > 3, r));
        }
    }

    [Fact]
    public void Headings_OfTheDocument_AreTheTypes() =>
        Assert.Equal(
            FactTypes.Standard.All.Select(t => t.Name).Order(StringComparer.Ordinal),
            File.ReadLines(RepositoryFolder.Of("docs/facts.md")).Where(l => l.StartsWith("### `", StringComparison.Ordinal)).Select(l => l.Split('`')[1]).Order(StringComparer.Ordinal));

    [Fact]
    public void Example_OfTheDocument_IsRead()
    {
        string text = File.ReadAllText(RepositoryFolder.Of("docs/facts.md"));
        int start = text.IndexOf("```json\n", StringComparison.Ordinal) + 8;

        Assert.Empty(FactsText.Read(text[start..text.IndexOf("```", start, StringComparison.Ordinal)]).Rejected);
    }

    private static IEnumerable<string> RowsUnder(string[] lines, string type) =>
        lines.SkipWhile(l => !l.StartsWith($"### `{type}`", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(l => !l.StartsWith('#'))
            .Where(l => l.StartsWith("| `", StringComparison.Ordinal));
}
