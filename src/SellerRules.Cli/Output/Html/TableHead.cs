namespace SellerRules.Cli.Output.Html;

/// <summary>The head of a table.</summary>
internal static class TableHead
{
    /// <summary>Opens a table that scrolls in itself where it is wider than the screen, writes its head, and opens its body.</summary>
    public static void Open(Markup html, string? name, params ReadOnlySpan<(string Head, bool IsFigure)> columns)
    {
        html.Open("div", ("class", "scroll")).Open("table", ("class", name)).Open("thead").Open("tr");
        foreach ((string head, bool isFigure) in columns)
        {
            html.Element("th", head, ("scope", "col"), ("class", isFigure ? "figure" : null));
        }

        html.Close().Close().Open("tbody");
    }

    /// <summary>Closes the body, the table and what scrolls.</summary>
    public static void Close(Markup html) => html.Close().Close().Close();
}
