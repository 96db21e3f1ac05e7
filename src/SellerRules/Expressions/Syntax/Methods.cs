namespace SellerRules.Expressions.Syntax;

/// <summary>What to write for the methods that people know from .NET and from RulesEngine.</summary>
internal static class Methods
{
    private static readonly HashSet<string> Functions = new(StringComparer.Ordinal)
    {
        "any", "all", "count", "sum", "min", "max", "mean", "where", "earliest", "latest", "recent", "after", "before", "date", "round", "abs",
        "stdev", "minBy", "longestRun", "matches", "checkDigit", "under", "listed", "has",
        "contains", "startsWith", "endsWith", "length", "lower",
    };

    /// <summary>The same in our spelling, null where there is nothing like it.</summary>
    /// <param name="name">The method's name as written.</param>
    /// <param name="target">The words before the point.</param>
    /// <param name="arguments">The words between the parentheses.</param>
    public static string? Instead(string name, string target, string arguments)
    {
        string function = char.ToLowerInvariant(name[0]) + name[1..];
        string all = arguments.Length == 0 ? target : $"{target}, {arguments}";
        return function switch
        {
            "contains" => $"{arguments} in {target}` for a list, `contains({all})",
            "equals" => $"{target} == {arguments}",
            "average" => $"mean({all})",
            "toLower" or "toLowerInvariant" => $"lower({target})",
            "isMatch" => $"matches({target}, 'regex')",
            _ when Functions.Contains(function) => $"{function}({all})",
            _ => null,
        };
    }
}
