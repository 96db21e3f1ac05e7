namespace SellerRules.Tests.Laws;

/// <summary>Random accounts and what breaches cost: lives and steps that change by date, tiers with windows and months, caps, bursts, shared offences.</summary>
internal sealed class GeneratedCosts(Random random)
{
    /// <summary>The accounts <c>a</c> and <c>b</c>.</summary>
    public string Accounts() => $$"""
        "accounts": {
          "a": { {{Life()}} "steps": [ { "at": 2, "action": "freeze", "for": {{Pick("\"PT20H\"", "\"P1D\"", "\"@window\"")}} }, { "every": 3, "action": "warn", "for": "P1D" } ] },
          "b": { {{Life()}} {{Pick("", "\"perDay\": 2,")}} "steps": [ { "at": {{Pick("1.5", "{ \"values\": { \"2024-03-08\": 2, \"2024-03-11\": 4 } }")}}, "action": "limit" } ] } }
        """;

    /// <summary>What a breach on an order, or on what is in it, costs.</summary>
    public string OfSubject() => Outcome(
        Pick(", \"countAs\": \"one\"", "", ""),
        Pick("", "", ", \"by\": \"order.destination\""),
        Pick("", "", "", ", \"until\": \"order.cancelledAt\""));

    /// <summary>What a rise of a tally costs.</summary>
    public string OfTally() => Outcome("");

    private string Outcome(string offence, params string[] more)
    {
        if (random.Next(3) == 0)
        {
            return "\"outcome\": { \"severity\": \"info\" }";
        }

        string price = random.Next(3) > 0
            ? $"\"amount\": {Pick("0.5", "1", "2", "\"@late * 1.5\"")}"
            : $"\"tiers\": [ {{ \"from\": 1, \"amount\": 0.5 }}, {{ \"from\": {Pick("2", "\"@late\"")}, \"amount\": 2 }} ]{Pick("", ", \"window\": \"@window\"", ", \"window\": \"PT30H\"", ", \"period\": { \"monthStartsOn\": 10 }")}";
        string caps = Pick("", "", ", \"perDay\": 2", ", \"onceWithin\": \"PT20H\"");
        return $"\"outcome\": {{ \"severity\": \"error\", \"points\": {{ \"account\": \"{Pick("a", "b")}\", {price}{caps}{string.Concat(more)} }}{offence} }}";
    }

    private string Life() => Pick(
        "", "\"expiresAfter\": \"PT30H\",", "\"expiresAfter\": \"P2D\",", "\"expiresAfter\": { \"values\": { \"2024-03-07\": \"PT40H\", \"2024-03-10\": \"P1D\" } },");

    private T Pick<T>(params ReadOnlySpan<T> choices) => choices[random.Next(choices.Length)];
}
