using System.Globalization;
using NodaTime;

namespace SellerRules.Benchmarks;

/// <summary>
/// An account as marketplaces have them, lives of a year, a cap a day and steps, with three rules: each breach for itself, tiers within thirty days, and bursts;
/// and breaches of them, minute by minute.
/// </summary>
internal static class LedgerRules
{
    /// <summary>The instant of the first breach.</summary>
    public static readonly Instant Begin = Instant.FromUtc(2020, 1, 1, 0, 0);

    /// <summary>How long after a store's breach the next one follows.</summary>
    public static readonly Duration Pace = Duration.FromMinutes(15);

    private const string Text = """
        {
          "formatVersion": 1, "ruleSet": "bench/points", "title": { "en": "Points" }, "zone": "Asia/Shanghai", "source": { "document": "-" },
          "accounts": { "a": { "expiresAfter": "P365D", "perDay": 24, "steps": [ { "at": 1200, "action": "warn", "for": "P3D" }, { "every": 4800, "action": "freeze", "for": "P7D" } ] } },
          "rules": [
            { "id": "plain", "title": { "en": "Plain" }, "subject": "order", "deadline": { "from": "order.createdAt", "within": "PT1H", "done": "order.paidAt" },
              "outcome": { "severity": "error", "message": { "en": "Late." }, "points": { "account": "a", "amount": 0.5 } } },
            { "id": "tiers", "title": { "en": "Tiers" }, "subject": "order", "deadline": { "from": "order.createdAt", "within": "PT2H", "done": "order.paidAt" },
              "outcome": { "severity": "error", "message": { "en": "Late." }, "points": { "account": "a", "tiers": [ { "from": 1, "amount": 0 }, { "from": 3, "amount": 1 }, { "from": 500, "amount": 2 } ], "window": "P30D" } } },
            { "id": "burst", "title": { "en": "Burst" }, "subject": "order", "require": { "that": "false", "at": "order.createdAt" },
              "outcome": { "severity": "error", "message": { "en": "Again." }, "points": { "account": "a", "amount": 1, "onceWithin": "PT3H", "perDay": 6 } } }
          ]
        }
        """;

    private static readonly string[] Rules = ["bench/points/plain", "bench/points/tiers", "bench/points/burst"];

    /// <summary>Compiles the rules.</summary>
    public static RuleEngine Compile()
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, Text);
            return RuleEngine.Compile(RuleSets.Load([file]));
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>A store's breach; its id is a text of its own.</summary>
    /// <param name="store">The store.</param>
    /// <param name="number">Its number in the store, from 0.</param>
    public static PenaltyBreach Breach(string store, int number) =>
        new(store, Rules[number % Rules.Length], "A-" + number.ToString("D9", CultureInfo.InvariantCulture), InstantOf(number));

    /// <summary>The instant of a store's breach.</summary>
    public static Instant InstantOf(int number) => Begin + (Pace * number);
}
