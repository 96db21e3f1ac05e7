using System.CommandLine.Parsing;
using SellerRules.Diagnostics;

namespace SellerRules.Cli.Arguments;

/// <summary>Reads an option's words into values; what can't be read becomes an error of the arguments.</summary>
internal static class ArgumentText
{
    /// <summary>The words as they stand. The parser itself would first make converters to all types that it knows.</summary>
    public static string[] AsTheyStand(ArgumentResult result) => [.. result.Tokens.Select(token => token.Value)];

    /// <summary>Reads the option's one word.</summary>
    public static T? One<T>(ArgumentResult result, Func<string, T> read)
    {
        try
        {
            return result.Tokens.Count == 1 ? read(result.Tokens[0].Value) : default;
        }
        catch (UnusableException unusable)
        {
            result.AddError($"{OptionName(result)}: {unusable.Message}");
            return default;
        }
    }

    /// <summary>Reads each word of a repeated option.</summary>
    public static IReadOnlyList<T> Each<T>(ArgumentResult result, Func<string, T> read)
    {
        try
        {
            return [.. result.Tokens.Select(token => read(token.Value))];
        }
        catch (UnusableException unusable)
        {
            result.AddError($"{OptionName(result)}: {unusable.Message}");
            return [];
        }
    }

    /// <summary>Reads all words of a repeated option together.</summary>
    public static T? All<T>(ArgumentResult result, Func<IEnumerable<string>, T> read)
    {
        try
        {
            return read(result.Tokens.Select(token => token.Value));
        }
        catch (UnusableException unusable)
        {
            result.AddError($"{OptionName(result)}: {unusable.Message}");
            return default;
        }
    }

    /// <summary>One word of a closed choice, upper and lower case alike.</summary>
    public static T Choice<T>(string word, IReadOnlyDictionary<string, T> choices)
    {
        foreach ((string name, T value) in choices)
        {
            if (string.Equals(name, word, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        string allowed = string.Join(", ", choices.Keys.Select(name => $"`{name}`"));
        string? suggestion = Suggestion.DidYouMean(word, choices.Keys);
        throw new UnusableException($"`{word}` is not known; {(suggestion is null ? string.Empty : suggestion + " ")}allowed are {allowed}.");
    }

    private static string OptionName(ArgumentResult result) => result.Parent is OptionResult option ? $"`{option.Option.Name}`" : $"`{result.Argument.Name}`";
}
