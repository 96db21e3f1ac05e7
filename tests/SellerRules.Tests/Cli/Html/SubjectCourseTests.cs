using System.Xml.Linq;

namespace SellerRules.Tests.Cli.Html;

/// <summary>The clocks of a subject, drawn where a duty is broken or at risk.</summary>
public sealed class SubjectCourseTests
{
    [Theory]
    [InlineData("en", "Confirm")]
    [InlineData("zh-CN", "确认")]
    public async Task Course_StoppedLateAcrossAClockChange_HasBarOverrunStopAndChange(string language, string title)
    {
        XElement html = await PageAsync(1, isStopped: true, language);
        XElement lane = Assert.Single(CoursesOf(html)).Descendants("svg").Single(svg => ((string?)svg.Attribute("aria-label"))?.Contains(title, StringComparison.Ordinal) == true);

        Assert.Equal("bar over", string.Join(' ', lane.Descendants("rect").Select(rect => (string?)rect.Attribute("class"))));
        Assert.Equal("shift now stop", string.Join(' ', lane.Descendants("line").Select(line => (string?)line.Attribute("class")).Where(name => name != "grid")));
        decimal[] places = [.. lane.Descendants("line").Where(line => (string?)line.Attribute("class") is "stop" or "now").Select(line => Percent(line, "x1")).Order()];
        decimal due = Percent(lane.Descendants("rect").Last(), "x");
        Assert.True(due < places[0] && places[0] < places[1], $"{due} {string.Join(' ', places)}");
    }

    [Theory]
    [InlineData(24, "")]
    [InlineData(30, "Not drawn, to keep the page small: 6 more subjects.")]
    public async Task Courses_OfManySubjects_AreCappedAndCounted(int orders, string leftOut)
    {
        XElement html = await PageAsync(orders, isStopped: false, "en");

        Assert.Equal(24, CoursesOf(html).Length);
        Assert.Equal(leftOut, string.Concat(html.Descendants("p").Select(p => p.Value).Where(text => text.StartsWith("Not drawn", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Course_NothingBrokenOrAtRisk_IsNotDrawn() => Assert.Empty(CoursesOf(HtmlRun.Parse(await HtmlRun.OfAsync(
        """{ "orders": [ { "id": "A-1", "preSale": false, "createdAt": "2024-03-31T11:59:00Z" } ] }""", "--rules", HtmlRun.Rules))));

    private static async Task<XElement> PageAsync(int orders, bool isStopped, string language)
    {
        string stop = isStopped ? ", \"shipmentConfirmedAt\": \"2024-03-31T06:00:00Z\"" : string.Empty;
        IEnumerable<string> late = Enumerable.Range(1, orders).Select(i => $"{{ \"id\": \"A-{i}\", \"preSale\": false, \"createdAt\": \"2024-03-30T20:00:00Z\"{stop} }}");
        return HtmlRun.Parse(await HtmlRun.OfAsync($"{{ \"orders\": [ {string.Join(", ", late)} ] }}", "--rules", HtmlRun.Rules, "--lang", language));
    }

    private static XElement[] CoursesOf(XElement html) =>
        [.. html.Descendants("details").Where(d => (string?)d.Attribute("class") == "subject").SelectMany(d => d.Elements("ol").Where(ol => (string?)ol.Attribute("class") == "lanes"))];

    private static decimal Percent(XElement element, string attribute) =>
        decimal.Parse(((string)element.Attribute(attribute)!).TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture);
}
