using System.Text;
using System.Xml.Linq;
using SellerRules.Cli;

namespace SellerRules.Tests.Cli.Html;

public sealed class HtmlPageTests
{
    private static readonly string Samples = RepositoryFolder.Read("samples/orders.json");

    [Theory]
    [InlineData("en")]
    [InlineData("zh-CN")]
    public async Task Page_OfEachLanguage_IsWellFormedAndSaysItsLanguage(string language)
    {
        foreach (string page in (string[])[await HtmlRun.OfAsync(Samples, "--lang", language), await HtmlRun.SampleAsync("--lang", language)])
        {
            XElement html = HtmlRun.Parse(page);

            Assert.Equal(language, (string?)html.Attribute("lang"));
            Assert.StartsWith("<!DOCTYPE html>\n", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Page_NeedsNoNetworkAndNoScript()
    {
        string page = await HtmlRun.OfAsync(Samples);
        XElement html = HtmlRun.Parse(page);

        Assert.DoesNotContain(html.Descendants(), e => e.Name.LocalName is "script" or "link" or "img" or "iframe" or "object" or "base" or "form");
        Assert.DoesNotContain(html.Descendants().Attributes(), a => a.Name.LocalName is "src" or "srcset" or "style" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.All(html.Descendants().Where(e => e.Name.LocalName != "a").Attributes("href"), href => Assert.StartsWith("#", href.Value, StringComparison.Ordinal));
        string style = html.Descendants("style").Single().Value;
        Assert.DoesNotContain("url(", style, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", style, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", (string?)html.Descendants("meta").Single(m => m.Attribute("http-equiv") is not null).Attribute("content"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_LeadToPlacesOfThePageThatAreThereOnce()
    {
        foreach (string page in (string[])[await HtmlRun.OfAsync(Samples), await HtmlRun.SampleAsync()])
        {
            XElement html = HtmlRun.Parse(page);
            string[] ids = [.. html.Descendants().Attributes("id").Select(id => id.Value)];
            string[] targets = [.. html.Descendants().Attributes("href").Select(href => href.Value).Where(href => href.StartsWith('#')).Select(href => href[1..]).Distinct()];

            Assert.Equal(ids.Distinct(), ids);
            Assert.Subset(ids.ToHashSet(), targets.ToHashSet());
        }
    }

    [Fact]
    public async Task Headings_GoDownStepByStep_AndSectionsHaveThem()
    {
        XElement html = HtmlRun.Parse(await HtmlRun.SampleAsync());
        int[] levels = [.. html.Descendants().Select(e => e.Name.LocalName).Where(n => n is "h1" or "h2" or "h3" or "h4").Select(n => n[1] - '0')];

        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} is followed by h{pair.Second}"));
        Assert.All(html.Descendants("section"), s => Assert.Equal((string?)s.Attribute("aria-labelledby"), (string?)s.Element("h2")!.Attribute("id")));
        Assert.All(html.Descendants("th"), th => Assert.NotNull(th.Attribute("scope")));
        Assert.All(html.Descendants("svg").Where(s => (string?)s.Attribute("role") == "img"), s => Assert.False(string.IsNullOrEmpty((string?)s.Attribute("aria-label"))));
        Assert.All(html.Descendants("svg").Where(s => s.Attribute("role") is null && s.Parent!.Name.LocalName != "g"), s => Assert.Equal("true", (string?)s.Attribute("aria-hidden")));
        Assert.Equal(["header", "main", "footer"], html.Element("body")!.Elements().Select(e => e.Name.LocalName).Where(n => n is "header" or "main" or "footer"));
    }

    [Fact]
    public async Task Times_CarryUtcForMachines()
    {
        XElement html = HtmlRun.Parse(await HtmlRun.SampleAsync("--display-zone", "Asia/Shanghai"));
        XElement time = html.Descendants("time").First(t => t.Value == "2024-03-31 20:30 +08:00");

        Assert.Equal("2024-03-31T12:30:00Z", (string?)time.Attribute("datetime"));
        Assert.All(html.Descendants("time"), t => Assert.EndsWith("Z", (string?)t.Attribute("datetime"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_OnlySomeStatuses_ShowsThemAndSaysSo()
    {
        string page = await HtmlRun.SampleAsync("--only", "atRisk");

        Assert.Contains("shows only what is <b>at risk</b>", page, StringComparison.Ordinal);
        Assert.Contains("order A-2", page, StringComparison.Ordinal);
        Assert.DoesNotContain("order A-1<", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_NothingToJudge_IsAPageAllTheSame()
    {
        XElement html = HtmlRun.Parse(await HtmlRun.OfAsync("{}", "--rules", HtmlRun.Rules));

        Assert.Contains("No rule had anything to judge", html.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_WrittenTwice_IsTheSame() => Assert.Equal(await HtmlRun.OfAsync(Samples), await HtmlRun.OfAsync(Samples));

    [Fact]
    public async Task Page_ManyOrdersThatAreAllBroken_StaysSmall()
    {
        StringBuilder facts = new("""{ "store": { "id": "s-1" }, "orders": [""");
        for (int i = 0; i < 1600; i++)
        {
            facts.Append(i == 0 ? string.Empty : ",").Append($$"""{ "id": "80000000000{{i:D5}}", "createdAt": "2024-03-01T06:{{i % 60:D2}}:00Z", "preSale": false, "parcels": [] }""");
        }

        string page = await HtmlRun.OfAsync(facts.Append("] }").ToString());

        Assert.InRange(Encoding.UTF8.GetByteCount(page), 100_000, 5_000_000);
        HtmlRun.Parse(page);
    }

    [Fact]
    public async Task Evaluate_Html_EndsWithTheStatusThatWasAskedFor()
    {
        CommandRun run = await CommandRun.With(HtmlRun.Facts, ["evaluate", "-", "--rules", HtmlRun.Rules, "--as-of", HtmlRun.AsOf, "--format", "html", "--fail-on", "breached"]);

        Assert.Equal(ExitStatus.StatusOccurred, run.Status);
        Assert.EndsWith("</html>\n", run.Output, StringComparison.Ordinal);
    }
}
