using System.Reflection;
using System.Text.RegularExpressions;
using SellerRules.Diagnostics;

namespace SellerRules.Tests.Diagnostics;

public sealed partial class DiagnosticCodesTests
{
    /// <summary>What it takes several documents, a huge one or another format to see; the tests beside their readers show them.</summary>
    private static readonly string[] WithoutGolden = ["SR0715", "SR0716", "SR0720", "SR0721", "SR0722", "SR0723"];

    [Fact]
    public void Codes_All_AreUniqueAndWellFormed()
    {
        DiagnosticCode[] codes = [.. Declared()];

        Assert.All(codes, code => Assert.Matches(CodePattern(), code.Id));
        Assert.Equal(codes.Length, codes.Select(c => c.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(codes.Length, codes.Select(c => c.Title).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Codes_Each_HasAGoldenFileThatShowsIt()
    {
        foreach (DiagnosticCode code in Declared().Where(c => !WithoutGolden.Contains(c.Id)))
        {
            string golden = Path.Combine(GoldenLoad.Folder, code.Id + ".txt");

            Assert.True(File.Exists(golden), $"{golden} is missing");
            Assert.Contains($" {code.Id}: ", File.ReadAllText(golden), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Codes_Each_HasAHeadingWithItsTitleInTheDocumentation()
    {
        IEnumerable<string> headings = File.ReadLines(RepositoryFolder.Of("docs/diagnostics.md")).Where(l => l.StartsWith("## SR", StringComparison.Ordinal));

        Assert.Equal(Declared().OrderBy(c => c.Id, StringComparer.Ordinal).Select(c => $"## {c.Id} {c.Title}"), headings);
    }

    private static IEnumerable<DiagnosticCode> Declared() =>
        typeof(DiagnosticCode).Assembly.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => f.FieldType == typeof(DiagnosticCode))
            .Select(f => (DiagnosticCode)f.GetValue(null)!);

    [GeneratedRegex(@"\ASR[0-9]{4}\z")]
    private static partial Regex CodePattern();
}
