using NodaTime;
using NodaTime.Text;
using SellerRules.Json;
using SellerRules.Json.Cases;
using SellerRules.Model;

namespace SellerRules.Tests.Parity;

/// <summary>What the cases beside the rule sets expect, expected of the plain judge: it was written from the same pages, not from the library. It knows no rates.</summary>
public sealed class PlainCaseTests
{
    [Fact]
    public void Judge_ShippedCases_AreJudgedAsExpected()
    {
        List<string> differences = [];
        int compared = 0;
        foreach ((PlainWorld world, CaseDefinition one) in ShippedCases.All().Where(c => c.World.Facts.Rates.Count == 0))
        {
            foreach (FindingExpectation expected in one.Expect)
            {
                RuleDefinition? rule = world.Set.Rules.SingleOrDefault(r => r.Id.Value == expected.Rule?.Value);
                if (rule?.Kind is DeadlineDefinition or ScheduleDefinition or RequireDefinition && Find(world, rule, expected.Id.Value) is { } subject)
                {
                    PlainFinding found = new PlainJudge(world, subject, rule, one.AsOf).Judge();
                    compared++;
                    differences.AddRange(expected.Members.Where(m => !Agrees(m, found))
                        .Select(m => $"{world.Set.Id.Value} {one.Name.Value}: {rule.Id.Value} on {expected.Id.Value}: {m.Name} isn't as expected in {found}"));
                }
            }
        }

        Assert.True(compared > 100, $"{compared}");
        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }

    private static PlainRecord? Find(PlainWorld world, RuleDefinition rule, string id) =>
        PlainSubjects.Of(rule.Subject.Value, world.Facts, world.Types).FirstOrDefault(s => s.Id == id).Record;

    private static bool Agrees(JsonMember expected, PlainFinding found) => expected.Name switch
    {
        "status" => Text(expected) == System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(found.Status.ToString()),
        "from" => At(expected) == found.From,
        "due" => At(expected) == found.Due,
        "done" => At(expected) == found.Done,
        "occurredAt" => At(expected) == found.OccurredAt,
        "unknown" => ((JsonArray)expected.Value).Items.Cast<JsonString>().Select(i => i.Value).Where(i => !i.Contains(' '))
            .SequenceEqual(found.Unknown.Where(n => !n.Contains(' '))),
        _ => true,
    };

    private static string? Text(JsonMember member) => (member.Value as JsonString)?.Value;

    private static Instant? At(JsonMember member) => Text(member) is { } text ? InstantPattern.ExtendedIso.Parse(text).Value : null;
}
