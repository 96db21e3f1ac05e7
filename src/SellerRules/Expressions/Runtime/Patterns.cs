using System.Text.RegularExpressions;

namespace SellerRules.Expressions.Runtime;

/// <summary>Makes patterns that match in time linear to the text, against the whole of it.</summary>
internal static class Patterns
{
    /// <summary>The pattern, anchored at both ends.</summary>
    /// <exception cref="ArgumentException">The pattern can't be read.</exception>
    /// <exception cref="NotSupportedException">It needs backtracking, or would grow too large.</exception>
    public static Regex Compile(string pattern)
    {
        // On its own first, so that an error shows the pattern as its author wrote it.
        _ = new Regex(pattern, RegexOptions.CultureInvariant);
        return new Regex($"\\A(?:{pattern})\\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    }
}
