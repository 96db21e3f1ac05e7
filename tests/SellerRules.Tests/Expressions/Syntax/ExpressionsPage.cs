using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace SellerRules.Tests.Expressions.Syntax;

/// <summary>The examples of <c>docs/expressions.md</c>.</summary>
internal static class ExpressionsPage
{
    /// <summary>Every example with the subject of the rule that it could stand in.</summary>
    public static IReadOnlyList<(string Subject, string Expression)> Examples { get; } =
    [
        .. from Match block in Regex.Matches(Text(), "```expression ([a-z]+)\n(.*?)\n```", RegexOptions.Singleline)
           from line in block.Groups[2].Value.Split('\n')
           select (block.Groups[1].Value, line),
    ];

    /// <summary>What the page says is refused, and what it says to write instead (empty where there is nothing).</summary>
    public static IReadOnlyList<(string Refused, string Instead)> Refusals { get; } =
    [
        .. from Match row in Regex.Matches(Text(), @"^\| `([^`]+)` \| [^|]* \| (?:`([^`]+)`)? *\|$", RegexOptions.Multiline)
           where Text().IndexOf("| written | why not", StringComparison.Ordinal) < row.Index
           select (row.Groups[1].Value, row.Groups[2].Value),
    ];

    /// <summary>The parameters that the examples use: a JSON object.</summary>
    public static string Parameters => Regex.Match(Text(), "```json\n(.*?)\n```", RegexOptions.Singleline).Groups[1].Value;

    private static string Text([CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "../../../../docs/expressions.md")).ReplaceLineEndings("\n");
}
