using System.Text;
using SellerRules.Diagnostics;
using SellerRules.Json;

namespace SellerRules.Tests.Json;

public sealed class RuleFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sellerrules-").FullName.Replace('\\', '/');
    private readonly DiagnosticBag _bag = new();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Find_Folder_ClassifiesByContentInOrdinalOrder()
    {
        Write("b/set.json", "{ \"ruleSet\": \"a/b\", \"rules\": [] }");
        Write("b/set.cases.json", "{ \"cases\": [] }");
        Write("B/markets.json", "{ \"vocabulary\": \"reference/markets\" }");
        Write("a.JSON", "{ \"rules\": [] }");
        Write("schema/ruleset.schema.json", "{}");
        Write(".hidden/x.json", "broken");
        Write("readme.md", "no JSON");

        IReadOnlyList<RuleFile> found = RuleFiles.Find([_folder + "/", _folder + "/b/set.json"], _bag);

        Assert.Empty(_bag.ToSorted());
        Assert.Equal(
            [("B/markets.json", RuleFileKind.Reference), ("a.JSON", RuleFileKind.RuleSet), ("b/set.cases.json", RuleFileKind.Cases), ("b/set.json", RuleFileKind.RuleSet)],
            found.Select(f => (f.File.Path[(_folder.Length + 1)..], f.Kind)));
    }

    [Fact]
    public void Find_FileThatIsNoneOfThese_SaysWhatItIsNot()
    {
        Write("a.json", "{ \"ruleSets\": \"a/b\" }");

        Assert.Empty(RuleFiles.Find([_folder], _bag));

        Diagnostic only = Assert.Single(_bag.ToSorted());
        Assert.Equal("SR0007", only.Code);
        Assert.StartsWith("did you mean `ruleSet`?", only.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_PathThatIsNotThere_SuggestsTheNearest()
    {
        Write("shipping.json", "{}");

        RuleFiles.Find([_folder + "/shiping.json"], _bag);

        Diagnostic only = Assert.Single(_bag.ToSorted());
        Assert.Equal(("SR0001", $"did you mean `{_folder}/shipping.json`?"), (only.Code, only.Help));
    }

    [Fact]
    public void Find_EmptyFolder_IsAProblem()
    {
        RuleFiles.Find([_folder], _bag);

        Assert.Equal("SR0006", Assert.Single(_bag.ToSorted()).Code);
    }

    [Fact]
    public void Find_FolderBehindALink_IsNotFollowedAndReported()
    {
        Write("set/a.json", "{ \"ruleSet\": \"a/b\", \"rules\": [] }");
        Directory.CreateSymbolicLink(_folder + "/set/loop", _folder);

        Assert.Single(RuleFiles.Find([_folder], _bag));

        Assert.Equal("SR0005", Assert.Single(_bag.ToSorted()).Code);
    }

    [Fact]
    public void Find_LinkedFile_IsRead()
    {
        Write("set/a.json", "{ \"ruleSet\": \"a/b\", \"rules\": [] }");
        Directory.CreateDirectory(_folder + "/other");
        File.CreateSymbolicLink(_folder + "/other/b.json", _folder + "/set/a.json");

        Assert.Single(RuleFiles.Find([_folder + "/other"], _bag));

        Assert.Empty(_bag.ToSorted());
    }

    [Fact]
    public void Read_Folder_IsReportedAsNoFile()
    {
        Assert.Null(SourceFileReader.Read(_folder, _bag));

        Assert.Equal("SR0002", Assert.Single(_bag.ToSorted()).Code);
    }

    [Fact]
    public void Read_FileAboveTheLimit_IsRefusedWithoutReadingItAll()
    {
        Write("a.json", new string(' ', 101));

        Assert.NotNull(SourceFileReader.Read(_folder + "/a.json", _bag, maxBytes: 101));
        Assert.Null(SourceFileReader.Read(_folder + "/a.json", _bag, maxBytes: 100));

        Assert.Equal("SR0003", Assert.Single(_bag.ToSorted()).Code);
    }

    [Fact]
    public void Decode_BytesThatAreNotUtf8_PointsAtTheFirst()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("{\n \"价\": \""), 0xE4, 0xBB, 0x22, (byte)'}'];

        Assert.Null(SourceFileReader.Decode("a.json", bytes, _bag));

        Diagnostic only = Assert.Single(_bag.ToSorted());
        Assert.Equal(("SR0004", 2, 8), (only.Code, only.Line, only.Column));
        Assert.Contains("0xE4", only.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Decode_Utf16_IsNamed()
    {
        Assert.Null(SourceFileReader.Decode("a.json", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("{}")], _bag));

        Assert.Contains("UTF-16", Assert.Single(_bag.ToSorted()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Decode_ByteOrderMark_IsNoPartOfTheText()
    {
        Assert.Equal("{}", SourceFileReader.Decode("a.json", [0xEF, 0xBB, 0xBF, (byte)'{', (byte)'}'], _bag)!.Text);
    }

    private void Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
