using System.CommandLine;

namespace SellerRules.Cli.Arguments;

/// <summary>The arguments that take files.</summary>
internal static class PathArguments
{
    /// <summary>Makes an argument of any number of paths.</summary>
    public static Argument<string[]> Create(string name, string description) => new(name) { Description = description, Arity = ArgumentArity.ZeroOrMore };

    /// <summary>The paths given.</summary>
    /// <exception cref="UnusableException">None are given; the message shows an example.</exception>
    public static IReadOnlyList<string> Required(ParseResult parsed, Argument<string[]> argument, string example)
    {
        string[] paths = parsed.GetValue(argument) ?? [];
        return paths.Length > 0 ? paths : throw new UnusableException($"`{argument.Name}` is missing; write for example `sellerrules {example}`.");
    }
}
