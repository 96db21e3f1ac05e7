using System.Text.RegularExpressions;

namespace SellerRules.Text.Matching;

/// <summary>A pattern that matches in time linear to the text, against the whole of it. Immutable and thread-safe.</summary>
internal sealed class TextPattern
{
    private readonly PlainPattern? _plain;
    private readonly Regex? _regex;

    private TextPattern(PlainPattern plain) => _plain = plain;

    private TextPattern(Regex regex) => _regex = regex;

    /// <summary>The pattern, anchored at both ends.</summary>
    /// <exception cref="ArgumentException">The pattern can't be read.</exception>
    /// <exception cref="NotSupportedException">It needs backtracking, or would grow too large.</exception>
    public static TextPattern Of(string pattern)
    {
        // A regular expression that can't backtrack takes tens of milliseconds to make in a process that has just begun.
        return PlainPatternReader.Read(pattern) is { } plain ? new TextPattern(plain) : new TextPattern(RegexOf(pattern));
    }

    /// <summary>Whether the whole text matches.</summary>
    public bool IsMatch(string text) => _plain is null ? _regex!.IsMatch(text) : _plain.IsMatch(text);

    private static Regex RegexOf(string pattern)
    {
        // On its own first, so that an error shows the pattern as its author wrote it.
        _ = new Regex(pattern, RegexOptions.CultureInvariant);
        return new Regex($"\\A(?:{pattern})\\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    }
}
