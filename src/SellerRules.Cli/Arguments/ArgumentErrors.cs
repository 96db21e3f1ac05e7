using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using SellerRules.Diagnostics;

namespace SellerRules.Cli.Arguments;

/// <summary>What is wrong with the arguments, in words that say what to write instead.</summary>
internal static partial class ArgumentErrors
{
    /// <summary>All errors, in the order of the arguments; empty where the arguments can be used.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed, IReadOnlyList<string> arguments)
    {
        List<string> unknown = [.. UnknownOptions(parsed, arguments).Select(option => UnknownOption(option, parsed.CommandResult))];
        if (unknown.Count > 0)
        {
            return unknown;
        }

        if (parsed.Errors.Count == 0)
        {
            return [];
        }

        return parsed.CommandResult.Command is RootCommand ? [MissingVerb(parsed)] : [.. parsed.Errors.Select(error => QuotedName().Replace(error.Message, "`$1`")).Distinct()];
    }

    /// <summary>The command line that shows the help for what was asked.</summary>
    public static string HelpCommand(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "sellerrules --help" : $"sellerrules {parsed.CommandResult.Command.Name} --help";

    /// <summary>
    /// What looks like an option, is none, and would be taken for a file. Behind <c>--</c> anything may be a file, and <c>-</c> is standard input.
    /// </summary>
    private static IEnumerable<string> UnknownOptions(ParseResult parsed, IReadOnlyList<string> arguments)
    {
        int separator = arguments.ToList().IndexOf("--");
        HashSet<string> behind = separator < 0 ? [] : [.. arguments.Skip(separator + 1)];
        IEnumerable<Token> taken = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(result => result.Tokens);
        return taken.Select(token => token.Value).Concat(parsed.UnmatchedTokens)
            .Where(word => word.Length > 1 && word[0] == '-' && !behind.Contains(word))
            .Distinct();
    }

    private static string UnknownOption(string option, CommandResult command)
    {
        string name = option.Split('=', ':')[0];
        List<string> known = [.. command.Command.Options.Select(o => o.Name).Append("--help").Distinct().Where(n => n.StartsWith("--", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        string? suggestion = Suggestion.DidYouMean(name, known);
        return suggestion is null
            ? $"unknown option `{name}`; allowed are {string.Join(", ", known.Select(n => $"`{n}`"))}."
            : $"unknown option `{name}`; {suggestion}";
    }

    private static string MissingVerb(ParseResult parsed)
    {
        List<string> verbs = [.. parsed.CommandResult.Command.Subcommands.Select(c => c.Name)];
        string allowed = string.Join(", ", verbs.Select(v => $"`{v}`"));
        if (parsed.UnmatchedTokens.Count == 0)
        {
            return $"say what to do: {allowed}.";
        }

        string word = parsed.UnmatchedTokens[0];
        return $"unknown verb `{word}`; {Suggestion.DidYouMean(word, verbs) ?? $"allowed are {allowed}."}";
    }

    /// <summary>The parser puts names into single quotes; everything else here puts them into backticks.</summary>
    [GeneratedRegex(@"'(-*[\w-]+)'")]
    private static partial Regex QuotedName();
}
