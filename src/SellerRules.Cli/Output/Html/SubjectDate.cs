using System.Text.RegularExpressions;

namespace SellerRules.Cli.Output.Html;

/// <summary>The date in the id of a day, a week or a month, such as <c>s-1/2024-03-25</c>.</summary>
internal static partial class SubjectDate
{
    /// <summary>The date; null where the subject is no stretch of time.</summary>
    public static string? Of(SubjectFindings subject) => DatePattern().Match(subject.Id) is { Success: true } found ? found.Value : null;

    /// <summary>The id without its date: what successive subjects have in common.</summary>
    public static string Without(SubjectFindings subject) => DatePattern().Replace(subject.Id, string.Empty, 1).Trim('/');

    [GeneratedRegex(@"(?<=^|/)\d{4}-\d{2}(-\d{2})?(?=/|$)")]
    private static partial Regex DatePattern();
}
