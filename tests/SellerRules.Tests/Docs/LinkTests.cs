using System.Text.RegularExpressions;

namespace SellerRules.Tests.Docs;

public sealed partial class LinkTests
{
    public static TheoryData<string> Documents() =>
        ["README.md", .. Directory.EnumerateFiles(RepositoryFolder.Of("docs"), "*.md").Order(StringComparer.Ordinal).Select(p => "docs/" + Path.GetFileName(p))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_OfADocument_LeadToFilesAndHeadingsThatExist(string document)
    {
        string folder = Path.GetDirectoryName(RepositoryFolder.Of(document))!;
        foreach (Match link in Link().Matches(RepositoryFolder.Read(document)))
        {
            string file = link.Groups[1].Value.Length == 0 ? RepositoryFolder.Of(document) : Path.GetFullPath(Path.Combine(folder, link.Groups[1].Value));
            Assert.True(Path.Exists(file), $"{document} leads to {link.Groups[1].Value}, which isn't there");
            if (link.Groups[2].Value is { Length: > 0 } heading)
            {
                Assert.Contains(heading, Headings(File.ReadAllText(file)));
            }
        }
    }

    private static IEnumerable<string> Headings(string text) =>
        Heading().Matches(text).Select(m => NotInAnchors().Replace(m.Groups[1].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex(@"\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex NotInAnchors();
}
