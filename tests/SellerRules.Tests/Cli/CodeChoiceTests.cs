using SellerRules.Cli;
using SellerRules.Expressions.Compilation;
using SellerRules.Expressions.Compilation.Closures;

namespace SellerRules.Tests.Cli;

public sealed class CodeChoiceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sellerrules-choice-").FullName;

    [Fact]
    public void For_FewBytes_IsClosures() => Assert.IsType<ClosureCode>(CodeChoice.For([Input("a", CodeChoice.FewBytes - 1), Input("b", 1)]));

    [Fact]
    public void For_ManyBytes_IsWhatTheHostAllows() => Assert.Same(CodeMaker.OfHost, CodeChoice.For([Input("a", CodeChoice.FewBytes), Input("b", 1)]));

    [Theory]
    [InlineData("-")]
    [InlineData("nowhere.json")]
    public void For_AnUnknownLength_IsWhatTheHostAllows(string path) => Assert.Same(CodeMaker.OfHost, CodeChoice.For([Input("a", 1), path]));

    [Fact]
    public void For_APipe_IsWhatTheHostAllows() => Assert.Same(CodeMaker.OfHost, CodeChoice.For([Input("empty", 0)]));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Input(string name, long length)
    {
        string path = Path.Combine(_folder, name);
        using FileStream file = File.Create(path);
        file.SetLength(length);
        return path;
    }
}
