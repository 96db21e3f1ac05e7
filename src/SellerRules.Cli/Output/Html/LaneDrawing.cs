using NodaTime;

namespace SellerRules.Cli.Output.Html;

/// <summary>Draws a lane of an axis: a bar from the first start to the last limit, and a mark at each limit.</summary>
internal static class LaneDrawing
{
    private const string Height = "24";

    /// <summary>Draws the axis itself, with what to write at its marks.</summary>
    public static void WriteScale(Markup html, TimeAxis axis, Instant asOf, PageWords words)
    {
        html.Open("svg", ("class", "lane scale"), ("width", "100%"), ("height", "34"), ("aria-hidden", "true"));
        foreach ((Instant at, string label) in axis.Marks())
        {
            html.Open("text", ("x", TimeAxis.Percent(axis.PlaceOf(at))), ("y", "30")).Text(label).Close();
        }

        html.Open("text", ("class", "now"), ("x", TimeAxis.Percent(axis.PlaceOf(asOf))), ("y", "12")).Text(words.AsOfMark).Close();
        html.Close();
    }

    /// <summary>Draws a lane.</summary>
    public static void Write(Markup html, TimeLane lane, TimeAxis axis, Instant asOf, string description)
    {
        html.Open("svg", ("class", "lane"), ("width", "100%"), ("height", Height), ("role", "img"), ("aria-label", description));
        foreach ((Instant at, _) in axis.Marks())
        {
            Line(html, "grid", axis.PlaceOf(at));
        }

        Line(html, "now", axis.PlaceOf(asOf));
        html.Open("g", ("class", StatusMark.ClassOf(lane.First.Status)));
        WriteBar(html, lane, axis, asOf);
        foreach (decimal place in lane.Entries.Select(entry => axis.PlaceOf(entry.Finding.Due!.Value)).Distinct())
        {
            WriteMark(html, lane.First, place);
        }

        html.Close().Close();
    }

    /// <summary>Draws one clock: a bar from its start to its limit, how far it ran over, a stroke where it was stopped.</summary>
    public static void WriteClock(Markup html, Finding finding, TimeAxis axis, Instant asOf, string description)
    {
        html.Open("svg", ("class", "lane"), ("width", "100%"), ("height", Height), ("role", "img"), ("aria-label", description));
        foreach ((Instant at, _) in axis.Marks())
        {
            Line(html, "grid", axis.PlaceOf(at));
        }

        foreach (Instant at in axis.ClockChanges())
        {
            Line(html, "shift", axis.PlaceOf(at));
        }

        Line(html, "now", axis.PlaceOf(asOf));
        decimal from = axis.PlaceOf(finding.From!.Value);
        decimal due = axis.PlaceOf(finding.Due!.Value);
        html.Open("g", ("class", StatusMark.ClassOf(finding.Status)));
        Bar(html, "bar", Math.Min(from, due), due);
        if (finding.Status == FindingStatus.Breached)
        {
            Bar(html, "over", due, Math.Max(due, axis.PlaceOf(finding.Done ?? asOf)));
        }

        WriteMark(html, finding, due);
        if (finding.Done is { } done)
        {
            Line(html, "stop", axis.PlaceOf(done));
        }

        html.Close().Close();
    }

    private static void WriteBar(Markup html, TimeLane lane, TimeAxis axis, Instant asOf)
    {
        decimal from = axis.PlaceOf(lane.Entries.Min(entry => entry.Finding.From ?? asOf));
        decimal to = axis.PlaceOf(lane.Entries[^1].Finding.Due!.Value);
        Bar(html, "bar", Math.Min(from, to), to);
        if (lane.First.Status == FindingStatus.Breached)
        {
            Bar(html, "over", axis.PlaceOf(lane.First.Due!.Value), axis.PlaceOf(asOf));
        }
    }

    private static void Bar(Markup html, string name, decimal from, decimal to) => html
        .Open("rect", ("class", name), ("x", TimeAxis.Percent(from)), ("y", "9"), ("width", TimeAxis.Percent(to - from)), ("height", "6"), ("rx", "3"))
        .Close();

    private static void Line(Markup html, string name, decimal place)
    {
        string x = TimeAxis.Percent(place);
        html.Open("line", ("class", name), ("x1", x), ("y1", "0"), ("x2", x), ("y2", Height)).Close();
    }

    /// <summary>The shape says the status again: a square is broken, a triangle at risk, a ring runs, a diamond comes by itself.</summary>
    private static void WriteMark(Markup html, Finding finding, decimal place)
    {
        html.Open("svg", ("x", TimeAxis.Percent(place)), ("y", "12"), ("class", "at"));
        string path = finding switch
        {
            { Kind: RuleKind.Schedule } => "M0 -6l6 6l-6 6l-6 -6z",
            { Status: FindingStatus.Breached } => "M-5 -5h10v10h-10z",
            { Status: FindingStatus.AtRisk } => "M0 -6l6.500 11h-13z",
            _ => "M0 -5a5 5 0 1 1 0 10a5 5 0 1 1 0 -10z",
        };
        html.Open("path", ("d", path)).Close().Close();
    }
}
