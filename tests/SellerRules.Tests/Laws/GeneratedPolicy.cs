using SellerRules.Tests.Parity;
using SellerRules.Tests.Reporting;

namespace SellerRules.Tests.Laws;

/// <summary>
/// Random policies of every kind that looks at time: clocks with warnings and pauses, dated parameters and effective ranges, schedules, requirements, days,
/// weeks and months, formulas and measures that read them, a store's history, tallies with windows and shares, and accounts.
/// </summary>
internal sealed class GeneratedPolicy(Random random)
{
    private const string Parameters = """
        "late": { "values": { "2024-03-08": 1, "2024-03-11": 2 } }, "window": { "value": "P2D" }, "days": { "values": { "2024-03-01": "P2D", "2024-03-10": "P3D" } }
        """;

    // In Havana the clocks skip the midnight at which 2024-03-10 begins.
    private static readonly string[] Zones = ["UTC", "America/Los_Angeles", "Asia/Shanghai", "Europe/Madrid", "America/Havana"];

    private static readonly string[] Days = Chosen(ReportRules.Rules, "sales", "turnover", "traffic", "certificate", "today", "sequence", "store");

    private static readonly string[] Histories = Chosen(ReportRules.History);

    private readonly GeneratedCosts _costs = new(random);

    /// <summary>A policy.</summary>
    public Policy Next()
    {
        GeneratedRules clocks = new(random);
        List<string> rules = [];
        List<string> dated = [];
        for (int i = 0; i < 3; i++)
        {
            (string members, bool isDated) = clocks.Members($"r{i}");
            members = random.Next(3) == 0 ? Paused(members) : members;
            rules.Add(isDated ? $"{members}, {_costs.OfSubject()}" : members);
            if (isDated)
            {
                dated.Add($"r{i}");
            }
        }

        if (dated.Count > 0)
        {
            rules.Add(Tally(string.Join(", ", dated.Select(id => $"\"{id}\""))));
        }

        rules.AddRange(random.Next(6) switch
        {
            0 or 1 => [Pick(Days)],
            2 => History(),
            3 => clocks.FigureMembers(2).Select(rule => rule.Replace("\"id\": \"r", "\"id\": \"m", StringComparison.Ordinal)),
            _ => [],
        });
        string months = Pick("", ", \"monthStartsOn\": 9");
        string parameters = $"\"imports\": {{ \"eu\": \"reference/markets#eu\" }}, \"parameters\": {{ {GeneratedRules.ParameterMembers}, {Parameters} }}";
        return new Policy($"{clocks.Policy()}{parameters}, {_costs.Accounts()}{months}", Pick(Zones), rules);
    }

    /// <summary>Two rules on the store's history; what publishes a figure that the other may read comes with it.</summary>
    private string[] History()
    {
        string[] rules = [Pick(Histories), Pick(Histories)];
        return [.. rules.Append(Histories.Single(rule => rule.Contains("\"id\": \"placed\"", StringComparison.Ordinal))).Distinct()];
    }

    private static string Paused(string members) => new[] { "PT6H", "PT24H", "PT72H" }.Aggregate(
        members,
        (text, limit) => text.Replace($"\"within\": \"{limit}\"", $"\"pausedBy\": \"order.pauses\", \"within\": \"{limit}\"", StringComparison.Ordinal));

    private string Tally(string of)
    {
        string per = Pick("store", "store", "order");
        bool countsRisk = random.Next(3) == 0;
        string reaches = Pick("\"reaches\": 1", "\"reaches\": 2", "\"reaches\": \"@late\"", "\"shareOver\": \"40%\"");
        string within = Pick("", ", \"within\": \"P2D\"", ", \"within\": \"PT20H\"", ", \"within\": \"@window\"", ", \"within\": \"@days\"");
        string statuses = countsRisk ? ", \"statuses\": [\"atRisk\", \"breached\"]" : "";
        string conditions = Pick("", "", per == "store" ? "\"when\": \"store.reviews < 4\", " : "\"when\": \"order.cancelledAt is none\", ", "\"effective\": { \"from\": \"2024-03-08\", \"to\": \"2024-03-10\" }, ");
        string tally = $"\"id\": \"tally\", \"subject\": \"{per}\", {conditions}\"tally\": {{ \"of\": [{of}], \"per\": \"{per}\", {reaches}{within}{statuses} }}";
        return countsRisk ? tally : $"{tally}, {_costs.OfTally()}";
    }

    private static string[] Chosen(string rules, params string[] ids) =>
        [.. rules.Split("---").Select(rule => rule.Trim()).Where(rule => ids.Length == 0 || ids.Any(id => rule.Contains($"\"id\": \"{id}\"", StringComparison.Ordinal)))];

    private T Pick<T>(params ReadOnlySpan<T> choices) => choices[random.Next(choices.Length)];
}
