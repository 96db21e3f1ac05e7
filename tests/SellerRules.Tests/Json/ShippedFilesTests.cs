using SellerRules.Diagnostics;
using SellerRules.Json;
using SellerRules.References;
using SellerRules.Text;

namespace SellerRules.Tests.Json;

public sealed class ShippedFilesTests
{
    [Fact]
    public void Find_Rules_EveryFileIsRecognisedAndRead()
    {
        DiagnosticBag bag = new();

        IReadOnlyList<RuleFile> files = RuleFiles.Find([RepositoryFolder.Of("rules")], bag);
        foreach (RuleFile file in files)
        {
            _ = file.Kind switch
            {
                RuleFileKind.RuleSet => (object?)RuleSetReader.Read(file.File, file.Root, NodaTime.DateTimeZoneProviders.Tzdb, bag),
                RuleFileKind.Cases => CasesReader.Read(file.File, file.Root, bag),
                _ => null,
            };
        }

        Assert.Empty(DiagnosticRenderer.Human(bag.ToSorted()));
        Assert.Contains(files, f => f.Kind == RuleFileKind.RuleSet);
    }

    [Fact]
    public void Parse_EachFileOfTheLibrary_GivesWhatTheStrictReaderGives()
    {
        string[] names = [.. typeof(RuleEngine).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("rules/", StringComparison.Ordinal))];
        DiagnosticBag bag = new();

        foreach (string name in names)
        {
            SourceFile shipped = ShippedFiles.TextOf(name);
            using Stream stream = typeof(RuleEngine).Assembly.GetManifestResourceStream(name)!;
            SourceFile read = SourceFileReader.Read(name, stream, bag)!;
            Assert.Equal(read.Text, shipped.Text);
            Assert.Equal(Told(JsonText.Parse(read, bag)!), Told(JsonText.Parse(shipped, bag)!));
        }

        Assert.Empty(bag.ToSorted());
        Assert.True(names.Length > 16, "The library's files weren't found.");
    }

    /// <summary>A node and all in it, with their places.</summary>
    private static string Told(JsonNode node) => node switch
    {
        JsonObject parent => $"{node.Span}{{{string.Join(',', parent.Members.Select(m => $"{m.Name} {m.NameSpan}: {Told(m.Value)}"))}}}",
        JsonArray list => $"{node.Span}[{string.Join(',', list.Items.Select(Told))}]",
        _ => node.ToString(),
    };
}
