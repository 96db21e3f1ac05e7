namespace SellerRules.Cli.Output.Html;

/// <summary>The page's style sheet, embedded in the command.</summary>
internal static class StyleSheet
{
    private static readonly Lazy<string> LazyText = new(Read);

    /// <summary>Its text, which holds neither <c>&lt;</c> nor <c>&amp;</c>.</summary>
    public static string Text => LazyText.Value;

    private static string Read()
    {
        using Stream stream = typeof(StyleSheet).Assembly.GetManifestResourceStream("report.css") ?? throw new InvalidOperationException("The command lacks its style sheet.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
