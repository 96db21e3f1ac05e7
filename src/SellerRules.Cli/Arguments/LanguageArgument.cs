using System.CommandLine;

namespace SellerRules.Cli.Arguments;

/// <summary>The option <c>--lang</c>.</summary>
internal static class LanguageArgument
{
    private const string Default = "en";

    private static readonly Dictionary<string, string> Languages = new() { [Default] = Default, ["zh-CN"] = "zh-CN" };

    /// <summary>Makes the option.</summary>
    public static Option<string?> Create() => new("--lang")
    {
        Description = "The language of titles and messages: en (default) or zh-CN.",
        HelpName = "LANGUAGE",
        CustomParser = result => ArgumentText.One<string?>(result, word => ArgumentText.Choice(word, Languages)),
    };

    /// <summary>The language that was asked for.</summary>
    public static string Of(ParseResult parsed, Option<string?> option) => parsed.GetValue(option) ?? Default;
}
