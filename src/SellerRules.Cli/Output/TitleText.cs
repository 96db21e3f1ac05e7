namespace SellerRules.Cli.Output;

/// <summary>A title in one language.</summary>
internal static class TitleText
{
    /// <summary>The title: falls back <c>zh-CN</c> → <c>zh</c> → <c>en</c> → the first given; empty where there is none.</summary>
    public static string Of(IReadOnlyDictionary<string, string> titles, string language) =>
        titles.GetValueOrDefault(language)
        ?? titles.GetValueOrDefault(language.Split('-')[0])
        ?? titles.GetValueOrDefault("en")
        ?? titles.Values.FirstOrDefault()
        ?? string.Empty;
}
