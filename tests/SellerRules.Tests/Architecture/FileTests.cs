using System.Text.RegularExpressions;

namespace SellerRules.Tests.Architecture;

/// <summary>Small, calm files: short, named as what they hold, without what nobody should leave behind.</summary>
public sealed partial class FileTests
{
    private const int Longest = 400;
    private const int LongestMedian = 80;

    // Written in halves, so that this file doesn't find itself.
    private static readonly string[] Banned =
        ["TO" + "DO", "FIX" + "ME", "#reg" + "ion", "DateTime." + "Now", "DateTime." + "UtcNow", "DateTimeOffset." + "Now", "DateTimeOffset." + "UtcNow"];

    private static IEnumerable<string> AllCode => RepositoryFiles.Below("src", "*.cs").Concat(RepositoryFiles.Below("tests", "*.cs"));

    [Fact]
    public void Files_OfCode_AreAtMost400LinesLong()
    {
        string[] tooLong = [.. AllCode.Select(path => (path, length: Length(path))).Where(file => file.length > Longest).Select(file => $"{file.path}: {file.length}")];

        Assert.Empty(tooLong);
    }

    [Fact]
    public void Files_OfTheSource_HaveAShortMedian()
    {
        int[] lengths = [.. RepositoryFiles.Below("src", "*.cs").Select(Length).Order()];

        Assert.InRange(lengths[lengths.Length / 2], 1, LongestMedian);
    }

    [Fact]
    public void Files_OfCode_HoldNoBannedWord()
    {
        string[] found =
        [
            .. from path in AllCode
               let text = File.ReadAllText(RepositoryFolder.Of(path))
               from word in Banned
               where text.Contains(word, StringComparison.Ordinal)
               select $"{path}: {word}",
        ];

        Assert.Empty(found);
    }

    [Fact]
    public void Files_OfTheSource_HoldOneTypeNamedAsTheFile()
    {
        string[] misnamed =
        [
            .. from path in RepositoryFiles.Below("src", "*.cs")
               let types = TypePattern().Matches(File.ReadAllText(RepositoryFolder.Of(path))).Select(match => match.Groups[1].Value).Distinct().ToArray()
               where types.Length != 1 || types[0] != Path.GetFileNameWithoutExtension(path).Split('.')[0]
               select $"{path}: {string.Join(", ", types)}",
        ];

        Assert.Empty(misnamed);
    }

    [Fact]
    public void Namespaces_OfTheLibrary_AreItsFolders()
    {
        // What callers see of findings and diagnostics stands in the root namespace, whatever folder keeps it.
        string[] shown = ["src/SellerRules/Findings", "src/SellerRules/Diagnostics"];
        string[] strangers =
        [
            .. from path in RepositoryFiles.Below("src", "*.cs")
               let folder = Path.GetDirectoryName(path)!.Replace('\\', '/')
               let expected = folder["src/".Length..].Replace('/', '.')
               let actual = NamespacePattern().Match(File.ReadAllText(RepositoryFolder.Of(path))).Groups[1].Value
               where actual != expected && !(shown.Contains(folder) && actual == "SellerRules")
               select $"{path}: {actual}",
        ];

        Assert.Empty(strangers);
    }

    private static int Length(string path) => File.ReadLines(RepositoryFolder.Of(path)).Count();

    [GeneratedRegex(@"^(?:public|internal|file)\s(?:(?:static|sealed|abstract|readonly|partial|ref)\s)*(?:class|record struct|record|struct|enum|interface|delegate \S+)\s+(\w+)", RegexOptions.Multiline)]
    private static partial Regex TypePattern();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespacePattern();
}
