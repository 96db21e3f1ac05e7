using System.Text.RegularExpressions;

namespace SellerRules.Tests.Architecture;

/// <summary>One file of the library, as the layer tests see it.</summary>
internal sealed partial record SourceCode(string Path, string Folder, string Code)
{
    private const string Library = "src/SellerRules/";

    /// <summary>The library's files; <see cref="Folder"/> is the first folder, empty for the root; <see cref="Code"/> is without comments.</summary>
    public static IReadOnlyList<SourceCode> OfLibrary() =>
        [.. RepositoryFiles.Below(Library, "*.cs").Select(path => new SourceCode(path, FirstFolder(path), WithoutComments(File.ReadAllText(RepositoryFolder.Of(path)))))];

    /// <summary>The first folders of the library's namespaces that the file uses.</summary>
    public IEnumerable<string> UsedFolders() => UsingPattern().Matches(Code).Select(match => match.Groups[1].Value).Distinct();

    /// <summary>Whether the code names a type.</summary>
    public bool Mentions(string type) => Regex.IsMatch(Code, $@"(?<![\w.]){Regex.Escape(type)}(?!\w)");

    private static string FirstFolder(string path)
    {
        string[] parts = path[Library.Length..].Split('/');
        return parts.Length == 1 ? string.Empty : parts[0];
    }

    private static string WithoutComments(string text) => CommentPattern().Replace(text, string.Empty);

    [GeneratedRegex(@"^using (?:static )?SellerRules\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex UsingPattern();

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex CommentPattern();
}
