using SellerRules.Tests.Parity;

namespace SellerRules.Tests.Laws;

/// <summary>
/// Random policies of every kind that looks at time: clocks with warnings, dated parameters and effective ranges, schedules, requirements, days, tallies
/// with windows, accounts with lives, steps and measures that end.
/// </summary>
internal sealed class GeneratedPolicy(Random random)
{
    private static readonly string[] Zones = ["UTC", "America/Los_Angeles", "Asia/Shanghai", "Europe/Madrid"];

    private static readonly string[] Days =
    [
        """
        "id": "day", "subject": "salesDay", "spike": { "value": "salesDay.orders", "increaseAtLeast": "100%",
          "baseline": { "previousDays": 2, "statistic": "mean" }, "onZeroBaseline": "breach", "missingDays": "zero" }
        """,
        """
        "id": "day", "subject": "salesDay", "require": { "that": "salesDay.validOrders >= 1 or salesDay.turnover > USD 10" }
        """,
        """
        "id": "day", "subject": "salesDay", "require": { "that": "salesDay.items > salesDay.previous.items", "at": "salesDay.end" }
        """,
        """
        "id": "day", "subject": "product", "effective": { "from": "2024-03-08" }, "require": { "that": "has(product, 'CE') or product.delistedAt is some" }
        """,
        """
        "id": "day", "subject": "order", "require": { "that": "today < 2024-03-10 or order.disputeExpectedAt > asOf" }
        """,
        """
        "id": "day", "subject": "order", "require": { "that": "order.sequence <= 1 and count(order.parcels, p => p.lostAt is some) == 0" }
        """,
    ];

    /// <summary>A policy.</summary>
    public Policy Next()
    {
        GeneratedRules clocks = new(random);
        List<string> rules = [];
        List<string> dated = [];
        for (int i = 0; i < 3; i++)
        {
            (string members, bool isDated) = clocks.Members($"r{i}");
            members = random.Next(3) == 0 ? members.Replace("\"within\": \"PT24H\"", "\"pausedBy\": \"order.pauses\", \"within\": \"PT24H\"", StringComparison.Ordinal) : members;
            rules.Add(isDated ? $"{members}, {Costs()}" : members);
            if (isDated)
            {
                dated.Add($"r{i}");
            }
        }

        if (dated.Count > 0)
        {
            rules.Add(Tally(string.Join(", ", dated.Select(id => $"\"{id}\""))));
        }

        if (random.Next(3) == 0)
        {
            rules.Add(Pick(Days));
        }

        return new Policy($"{clocks.Policy()}{GeneratedRules.Parameters}, {Accounts()}", Pick(Zones), rules);
    }

    private string Accounts() => $$"""
        "accounts": {
          "a": { {{Life()}} "steps": [ { "at": 2, "action": "freeze", "for": {{Pick("\"PT20H\"", "\"P1D\"")}} }, { "every": 3, "action": "warn", "for": "P1D" } ] },
          "b": { {{Life()}} "steps": [ { "at": 1.5, "action": "limit" } ] } }
        """;

    private string Life() => Pick("", "\"expiresAfter\": \"PT30H\",", "\"expiresAfter\": \"P2D\",");

    private string Tally(string of)
    {
        string per = Pick("store", "store", "order");
        bool countsRisk = random.Next(3) == 0;
        string reaches = Pick("\"reaches\": 1", "\"reaches\": 2", "\"shareOver\": \"40%\"");
        string within = Pick("", ", \"within\": \"P2D\"", ", \"within\": \"PT20H\"");
        string statuses = countsRisk ? ", \"statuses\": [\"atRisk\", \"breached\"]" : "";
        string tally = $"\"id\": \"tally\", \"subject\": \"{per}\", \"tally\": {{ \"of\": [{of}], \"per\": \"{per}\", {reaches}{within}{statuses} }}";
        return countsRisk ? tally : $"{tally}, {Costs()}";
    }

    private string Costs() => random.Next(3) == 0
        ? "\"outcome\": { \"severity\": \"info\" }"
        : $"\"outcome\": {{ \"severity\": \"error\", \"points\": {{ \"account\": \"{Pick("a", "b")}\", \"amount\": {Pick("0.5", "1", "2")} }}{Pick("", ", \"countAs\": \"one\"")} }}";

    private T Pick<T>(params ReadOnlySpan<T> choices) => choices[random.Next(choices.Length)];
}
