using System.Globalization;

namespace SellerRules.Cli.Output;

/// <summary>Numbers of things in words for people.</summary>
internal static class Counted
{
    /// <summary>One rule, two rules: the plural takes an s.</summary>
    public static string Of(int count, string thing) => string.Create(CultureInfo.InvariantCulture, $"{count} {thing}{(count == 1 ? string.Empty : "s")}");
}
