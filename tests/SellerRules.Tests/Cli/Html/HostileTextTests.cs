using System.Text.Json;
using System.Xml.Linq;

namespace SellerRules.Tests.Cli.Html;

/// <summary>Whatever facts and rules hold, it stays text.</summary>
public sealed class HostileTextTests : IDisposable
{
    private const string Hostile = "<script>alert(1)</script>\" onload=\"x' & ]]> -->{0}{9}";

    private readonly string _folder = Directory.CreateTempSubdirectory("sellerrules-html-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Ids_ThatLookLikeMarkup_StayText()
    {
        string id = Hostile.Replace('/', '|');
        string facts = $$"""{ "store": { "id": {{JsonSerializer.Serialize(id)}} }, "orders": [ { "id": {{JsonSerializer.Serialize(id)}}, "createdAt": "2024-03-31T06:00:00Z", "preSale": false }, { "id": "A", "createdAt": {{JsonSerializer.Serialize(Hostile)}} } ] }""";

        XElement html = HtmlRun.Parse(await HtmlRun.OfAsync(facts, "--rules", HtmlRun.Rules));

        Assert.Equal(id, html.Descendants("h1").Single().Value);
        Assert.Contains(html.Descendants("a"), a => a.Value == $"order {id}");
        Assert.Empty(html.Descendants("script"));
        Assert.Empty(html.Descendants().Attributes("onload"));
    }

    [Fact]
    public async Task Ids_WithCharactersThatNoPageMayHold_AreStillReadable()
    {
        const string facts = """{ "store": { "id": "s\u0007\u202e\uffff1" }, "orders": [ { "id": "A\u0001B\ud83d\ude00", "createdAt": "2024-03-31T06:00:00Z", "preSale": false } ] }""";

        XElement html = HtmlRun.Parse(await HtmlRun.OfAsync(facts, "--rules", HtmlRun.Rules));

        Assert.Equal("s\uFFFD\uFFFD\uFFFD1", html.Descendants("h1").Single().Value);
        Assert.Contains(html.Descendants("a"), a => a.Value == "order A\uFFFDB\U0001F600");
    }

    [Fact]
    public async Task Texts_OfRulesThatLookLikeMarkup_StayText()
    {
        string rules = await File.ReadAllTextAsync(HtmlRun.Rules, TestContext.Current.CancellationToken);
        string text = JsonSerializer.Serialize(Hostile.Replace("{0}{9}", string.Empty, StringComparison.Ordinal));
        string path = Path.Combine(_folder, "rules.json");
        string changed = rules.Replace("\"Confirm by {due}.\"", text, StringComparison.Ordinal)
            .Replace("\"Confirm in time\"", JsonSerializer.Serialize(Hostile), StringComparison.Ordinal)
            .Replace("\"House rules\"", JsonSerializer.Serialize(Hostile), StringComparison.Ordinal)
            .Replace("\"A carrier isn't ours unless it is named.\"", JsonSerializer.Serialize(Hostile), StringComparison.Ordinal)
            .Replace("\"unit\": \"visitors\"", $"\"unit\": {JsonSerializer.Serialize(Hostile)}", StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, changed, TestContext.Current.CancellationToken);

        XElement html = HtmlRun.Parse(await HtmlRun.OfAsync(HtmlRun.Facts, "--rules", path));

        Assert.Contains(html.Descendants("h4"), h => h.Value == Hostile);
        Assert.Empty(html.Descendants("script"));
    }
}
