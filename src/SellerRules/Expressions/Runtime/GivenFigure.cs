namespace SellerRules.Expressions.Runtime;

/// <summary>How a given figure stands among what a finding leans on, beside assumptions, which stand there by their paths alone.</summary>
internal static class GivenFigure
{
    private const string Mark = "given ";

    /// <summary>The entry of a given figure.</summary>
    public static string Entry(string path) => Mark + path;

    /// <summary>The figure's path; null where the entry is an assumption.</summary>
    public static string? PathOf(string entry) => entry.StartsWith(Mark, StringComparison.Ordinal) ? entry[Mark.Length..] : null;
}
