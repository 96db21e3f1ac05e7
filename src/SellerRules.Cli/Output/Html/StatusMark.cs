namespace SellerRules.Cli.Output.Html;

/// <summary>A status as a shape, a colour and a word: none of the three is needed to tell it.</summary>
internal static class StatusMark
{
    /// <summary>The shapes, drawn in the text's colour in a square of 16; written once a page.</summary>
    private static readonly Dictionary<FindingStatus, string> Shapes = new()
    {
        [FindingStatus.Breached] = "M2 2h12v12h-12z M5 5l6 6 M11 5l-6 6",
        [FindingStatus.AtRisk] = "M8 1.5l7 13h-14z M8 6v4 M8 12v.6",
        [FindingStatus.Unknown] = "M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0 -13z M6 6.2c0-2.6 4.2-2.4 4 0c-.1 1.500-2 1.600-2 3.200 M8 11.600v.6",
        [FindingStatus.Running] = "M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0 -13z M8 4.500v3.500l2.500 1.500",
        [FindingStatus.Waiting] = "M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0 -13z",
        [FindingStatus.Met] = "M2 8.500l4 4l8 -9",
        [FindingStatus.NotApplicable] = "M3 8h10",
    };

    /// <summary>Writes the shapes that the marks point to.</summary>
    public static void WriteShapes(Markup html)
    {
        html.Open("svg", ("class", "shapes"), ("width", "0"), ("height", "0"), ("aria-hidden", "true"), ("focusable", "false"));
        foreach ((FindingStatus status, string path) in Shapes)
        {
            html.Open("symbol", ("id", $"i-{StatusWord.Of(status)}"), ("viewBox", "0 0 16 16")).Open("path", ("d", path)).Close().Close();
        }

        html.Close();
    }

    /// <summary>The class that gives an element a status's colour.</summary>
    public static string ClassOf(FindingStatus status) => $"s-{StatusWord.Of(status)}";

    /// <summary>Writes the shape alone; the word has to stand beside it.</summary>
    public static Markup Icon(this Markup html, FindingStatus status) =>
        html.Open("svg", ("class", "i"), ("aria-hidden", "true")).Open("use", ("href", $"#i-{StatusWord.Of(status)}")).Close().Close();

    /// <summary>Writes the shape and the word.</summary>
    public static Markup Mark(this Markup html, FindingStatus status, PageWords words) =>
        html.Open("span", ("class", $"mark {ClassOf(status)}")).Icon(status).Text(words.Status(status)).Close();

    /// <summary>Writes the shape with a number and the word, such as 7 broken.</summary>
    public static Markup MarkCount(this Markup html, FindingStatus status, int count, PageWords words) =>
        html.Open("span", ("class", $"mark {ClassOf(status)}")).Icon(status).Text(words.Counted(status, count)).Close();
}
