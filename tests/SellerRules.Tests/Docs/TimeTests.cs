using NodaTime;
using NodaTime.Text;
using SellerRules.Tests.Judging;
using static SellerRules.Tests.Judging.JudgedFacts;

namespace SellerRules.Tests.Docs;

/// <summary>The examples of <c>docs/time.md</c>: each row is a limit that is judged.</summary>
public sealed class TimeTests
{
    private const string Head = "| limit | zone | start | due | in words |";

    public static TheoryData<string, string, string, string> Examples()
    {
        TheoryData<string, string, string, string> examples = [];
        bool isTable = false;
        foreach (string line in File.ReadLines(RepositoryFolder.Of("docs/time.md")))
        {
            isTable = line == Head || (isTable && line.StartsWith('|'));
            if (isTable && line.StartsWith("| `", StringComparison.Ordinal))
            {
                string[] cells = [.. line.Split('|').Select(cell => cell.Trim())];
                examples.Add(cells[1].Trim('`'), cells[2], cells[3], cells[4]);
            }
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_InTheDocument_IsDueAsItSays(string limit, string zone, string start, string due)
    {
        Instant begin = InstantPattern.General.Parse(start).Value;
        RuleEngine engine = RuleSetText.Engine(
            $"\"subject\": \"order\", \"deadline\": {{ \"from\": \"order.createdAt\", \"within\": {limit}, \"done\": \"order.signedAt\" }}", zone, calendars: RuleText.Calendars);
        Finding finding = Report(engine, Document($"\"createdAt\": \"{start}\""), start).Subjects.Single().Findings.Single();
        Assert.Equal((begin, InstantPattern.General.Parse(due).Value), (finding.From!.Value, finding.Due!.Value));
    }

    [Fact]
    public void Document_HasExamples() => Assert.True(Examples().Count > 30);
}
