using SellerRules.Diagnostics;
using SellerRules.Expressions.Syntax;
using SellerRules.Json;
using SellerRules.Model;
using SellerRules.Text;

namespace SellerRules.Tests.Diagnostics;

/// <summary>
/// Each file or folder in <c>Golden</c> with its rendering beside it in a <c>.txt</c>. What is rendered now is always left in
/// <c>artifacts/goldens</c>, from where <c>eng/update-goldens.sh</c> takes it.
/// </summary>
public sealed class GoldenTests
{
    public static TheoryData<string> Names() =>
        [.. Directory.EnumerateFileSystemEntries(GoldenLoad.Folder).Select(p => Path.GetFileName(p)!).Where(n => !n.EndsWith(".txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Load_GoldenFile_SaysWhatIsWrittenBesideIt(string name) => Compare(name.Split('.')[0], GoldenLoad.Render(name));

    [Theory]
    [InlineData("SR0001", "shiping.json")]
    [InlineData("SR0003", "large.json")]
    [InlineData("SR0005", "linking")]
    [InlineData("SR0006", "empty")]
    public void Load_PathThatCannotBeRead_SaysWhatIsWrittenBesideIt(string code, string path)
    {
        string folder = Directory.CreateTempSubdirectory("sellerrules-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "shipping.json"), "{}");
            Directory.CreateDirectory(Path.Combine(folder, "empty"));
            Directory.CreateDirectory(Path.Combine(folder, "linking"));
            Directory.CreateSymbolicLink(Path.Combine(folder, "linking", "rules"), folder);
            using (FileStream large = File.Create(Path.Combine(folder, "large.json")))
            {
                large.SetLength(SourceFileReader.MaxBytes + 1L);
            }

            Compare(code, DiagnosticRenderer.Human(GoldenLoad.Diagnose(Path.Combine(folder, path)).Select(d => GoldenLoad.Relative(d, folder))));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Render_FileThatMayNotBeRead_SaysWhatIsWrittenBesideIt()
    {
        DiagnosticBag bag = new();
        bag.ReportUnreadable("rules/shipping.json", "access is denied");

        Compare("SR0002", DiagnosticRenderer.Human(bag.ToSorted()));
    }

    [Fact]
    public void Load_MoreProblemsThanAnybodyReads_SaysWhatIsWrittenBesideIt()
    {
        DiagnosticBag bag = new();
        JsonText.Parse(new SourceFile("SR0008.json", "[\n" + string.Join(",\n", Enumerable.Repeat("1e400", DiagnosticBag.Limit + 5)) + "\n]"), bag);

        Compare("SR0008", DiagnosticRenderer.Human(bag.ToSorted()[DiagnosticBag.Limit..]));
    }

    /// <summary>A rule file with a blank expression is refused for that before the expression is read.</summary>
    [Fact]
    public void Parse_BlankExpression_SaysWhatIsWrittenBesideIt()
    {
        DiagnosticBag bag = new();
        SourceFile file = new("SR0304.json", "\" \"");
        ExpressionParser.Parse(new ExpressionText(file, (JsonString)JsonText.Parse(file, bag)!), bag);

        Compare("SR0304", DiagnosticRenderer.Human(bag.ToSorted()));
    }

    private static void Compare(string name, string actual)
    {
        string artifacts = Directory.CreateDirectory(RepositoryFolder.Of("artifacts/goldens")).FullName;
        File.WriteAllText(Path.Combine(artifacts, name + ".txt"), actual);
        string expected = Path.Combine(GoldenLoad.Folder, name + ".txt");

        Assert.Equal(File.Exists(expected) ? File.ReadAllText(expected).ReplaceLineEndings("\n") : "(no golden text)", actual);
    }
}
