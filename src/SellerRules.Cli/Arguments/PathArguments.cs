using System.CommandLine;

namespace SellerRules.Cli.Arguments;

/// <summary>The arguments that take files.</summary>
internal static class PathArguments
{
    /// <summary>Makes an argument of any number of paths.</summary>
    public static Argument<string[]> Create(string name, string description) =>
        new(name) { Description = description, Arity = ArgumentArity.ZeroOrMore, CustomParser = ArgumentText.AsTheyStand };

    /// <summary>The paths given.</summary>
    /// <exception cref="UnusableException">None are given; the message shows an example.</exception>
    public static IReadOnlyList<string> Required(ParseResult parsed, Argument<string[]> argument, string example)
    {
        string[] paths = parsed.GetValue(argument) ?? [];
        return paths.Length > 0 ? paths : throw new UnusableException($"`{argument.Name}` is missing; write for example `sellerrules {example}`.");
    }

    /// <summary>The paths given, with standard input at most once: it can't be read again.</summary>
    /// <exception cref="UnusableException">None are given, or <c>-</c> stands twice.</exception>
    public static IReadOnlyList<string> RequiredOnce(ParseResult parsed, Argument<string[]> argument, string example)
    {
        IReadOnlyList<string> paths = Required(parsed, argument, example);
        return paths.Count(path => path == "-") <= 1 ? paths : throw new UnusableException("`-` stands twice, but standard input can be read only once.");
    }
}
