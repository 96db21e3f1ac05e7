namespace SellerRules.Tests.Schema;

/// <summary>A rule set with every shape that the loader reads; bad samples are made from it by replacing one part.</summary>
internal static class WholeRuleSet
{
    public const string Text =
        """
        { "$schema": "../schema/ruleset.schema.json", "formatVersion": 1, "ruleSet": "test/all", "title": { "en": "All", "zh-CN": "全部" }, "note": "n",
          "zone": "America/Los_Angeles", "onSkippedTime": "error", "onAmbiguousTime": "later", "monthStartsOn": 16,
          "source": { "document": "D", "checkedOn": "2026-11-21" }, "effective": { "from": "2024-01-01", "to": null },
          "imports": { "eu": "reference/markets#eu", "note": "n" },
          "parameters": { "note": "n",
            "count": { "value": 3, "title": { "en": "Count" }, "source": { "clause": "T2", "document": "D2" } },
            "within": { "values": { "2024-01-01": "PT4H", "2025-01-01": { "days": 2 } } },
            "list": { "value": ["ES", "FR"] },
            "yes": { "value": true },
            "commission": { "by": "category", "table": { "jewellery": "12%", "*": 5 } },
            "dated-table": { "by": "market", "values": { "2024-01-01": { "*": "8%" } } } },
          "accounts": { "transaction": { "title": { "en": "T" }, "expiresAfter": "P365D",
            "steps": [ { "at": 12, "action": "freeze", "for": "P7D" }, { "every": 48, "action": "close" } ] },
            "strikes": { "perDay": "@count", "expiresAfter": { "values": { "2024-01-01": "P180D", "2025-01-01": "@within" } },
              "steps": [ { "at": { "values": { "2024-01-01": 5, "2025-01-01": "@count" } }, "action": "ban", "for": "@within" }, { "every": "@count", "action": "warn" } ] } },
          "rules": [
            { "id": "deadline", "title": { "en": "A" }, "subject": "order", "when": "true", "note": "why", "seeAlso": ["by", "x/y/z"],
              "deadline": { "from": "order.createdAt", "within": "@within", "done": "order.paidAt", "warn": "PT1H", "doneEarly": "met" },
              "outcome": { "severity": "error", "message": { "en": "m" }, "action": { "name": "freeze", "for": "P7D" },
                "points": { "account": "test/all#transaction", "amount": 6.5 }, "countAs": "parcel", "duty": "platform" },
              "source": { "clause": "T1", "section": "S", "url": "https://example.org/a", "interpretation": "i" } },
            { "id": "by", "title": { "en": "A" }, "subject": "order", "effective": { "to": "2025-06-01" },
              "deadline": { "by": "before(order.createdAt, @within)", "done": "order.signedAt" }, "outcome": { "severity": "info" } },
            { "id": "schedule", "title": { "en": "A" }, "subject": "order",
              "schedule": { "from": "order.signedAt", "at": { "days": 7, "at": "10:00", "zone": "UTC", "countedIn": "Europe/Madrid" } },
              "outcome": { "severity": "info", "action": "credit" } },
            { "id": "working", "title": { "en": "A" }, "subject": "order",
              "schedule": { "from": "order.dispatchedAt", "at": { "workingDays": 2, "calendar": "cn", "at": "24:00", "cutOff": "17:30" } },
              "outcome": { "severity": "info" } },
            { "id": "require", "title": { "en": "A" }, "subject": "order", "require": { "that": "order.items > 0", "at": "order.labelledAt" }, "outcome": { "severity": "warning", "points": { "account": "strikes", "tiers": [ { "from": 2, "amount": 0 }, { "from": "@count", "amount": "@count * 2" } ],
                "window": "P30D", "by": "order.destination", "perDay": 7.5, "onceWithin": "P3D", "until": "order.refusedAt" } } },
            { "id": "spike", "title": { "en": "A" }, "subject": "trafficDay",
              "spike": { "value": "trafficDay.impressions", "increaseOver": "300%", "baseline": { "previousDays": 7, "statistic": "mean", "where": "trafficDay.advertised" },
                "minimum": 100, "onZeroBaseline": "ignore", "missingDays": "unknown" }, "outcome": { "severity": "warning" } },
            { "id": "tally", "title": { "en": "A" }, "subject": "store",
              "tally": { "of": ["require"], "reaches": "@count", "within": "P90D", "per": "order", "statuses": ["breached", "atRisk"] }, "outcome": { "severity": "info" } },
            { "id": "measure", "title": { "en": "A" }, "subject": "store",
              "measure": { "value": "store.positiveFeedback", "bands": [
                { "name": "good", "atLeast": "96.2%", "message": { "en": "m" }, "action": "reward" }, { "name": "fair", "over": "@good", "atMost": 0.9 },
                { "name": "low", "breach": true } ] }, "outcome": { "severity": "warning" } },
            { "id": "formula", "title": { "en": "A" }, "subject": "store",
              "formula": { "value": "sum(store.orders, o => o.items)", "name": "totalSales", "unit": "items" }, "outcome": { "severity": "info" } }
          ] }
        """;

    /// <summary>The rule set with one part replaced; the part must be there once.</summary>
    public static string With(string part, string replacement)
    {
        int at = Text.IndexOf(part, StringComparison.Ordinal);
        Assert.True(at >= 0 && Text.IndexOf(part, at + 1, StringComparison.Ordinal) < 0, $"`{part}` must be there exactly once");
        return Text.Replace(part, replacement, StringComparison.Ordinal);
    }
}
