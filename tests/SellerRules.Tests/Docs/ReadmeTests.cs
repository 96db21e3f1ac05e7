using SellerRules.Tests.Cli;

namespace SellerRules.Tests.Docs;

public sealed class ReadmeTests
{
    private const string RuleFile = "my-rules.json";
    private static readonly string Readme = RepositoryFolder.Read("README.md");

    [Fact]
    public void Code_InTheReadme_IsTheCodeThatRuns()
    {
        string source = RepositoryFolder.Read("tests", "SellerRules.Tests", "Docs", "ReadmeExample.cs");
        string[] lines = source.Split('\n');
        int start = Array.FindIndex(lines, l => l.Contains("void Run(")) + 2;
        int end = Array.FindIndex(lines, start, l => l == "    }");
        IEnumerable<string> body = lines[start..end].Select(l => l.Length > 8 ? l[8..] : l);

        Assert.Equal(string.Join('\n', body) + "\n", MarkdownBlock.Only(Readme, "csharp"));
    }

    [Fact]
    public void Code_WhenRun_PrintsWhatTheReadmeShows()
    {
        StringWriter output = new() { NewLine = "\n" };
        ReadmeExample.Run(output);

        Assert.Equal(MarkdownBlock.Only(Readme, "text csharp"), output.ToString());
    }

    [Fact]
    public async Task Evaluate_OfTheSample_PrintsTheTableOfTheReadme()
    {
        string command = MarkdownBlock.Only(Readme, "sh").Split('\n')[0];
        string[] arguments = command[(command.IndexOf(" -- ", StringComparison.Ordinal) + 4)..].Split(' ');
        CommandRun run = await CommandRun.Of([.. arguments.Select(a => a.StartsWith("samples/", StringComparison.Ordinal) ? RepositoryFolder.Of(a.Split('/')) : a)]);

        Assert.Equal(string.Empty, run.Error);
        Assert.Equal(0, run.Status);
        Assert.Equal(MarkdownBlock.Only(Readme, "text table"), Trimmed(run.Output));
    }

    [Fact]
    public async Task Rule_OfTheReadme_Loads()
    {
        CommandRun run = await CheckAsync(MarkdownBlock.Only(Readme, "json ruleset"));

        Assert.Equal(0, run.Status);
    }

    [Fact]
    public async Task BrokenRule_OfTheReadme_IsRefusedInTheWordsOfTheReadme()
    {
        CommandRun run = await CheckAsync(MarkdownBlock.Only(Readme, "json broken"));

        Assert.Equal(3, run.Status);
        Assert.Equal(MarkdownBlock.Only(Readme, "text check"), Trimmed(run.Output));
    }

    private static async Task<CommandRun> CheckAsync(string rules)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("sellerrules-readme-");
        try
        {
            string path = Path.Combine(folder.FullName, RuleFile);
            await File.WriteAllTextAsync(path, rules, TestContext.Current.CancellationToken);
            CommandRun run = await CommandRun.Of("check", path);
            return run with { Output = run.Output.Replace(path, RuleFile, StringComparison.Ordinal) };
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Trimmed(string output) => string.Join('\n', output.Split('\n').Select(l => l.TrimEnd()));
}
