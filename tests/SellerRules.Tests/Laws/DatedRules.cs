namespace SellerRules.Tests.Laws;

/// <summary>A rule of each kind three times: always, from a date on, and up to it; each shows which value of a parameter that changes on that date it took.</summary>
internal static class DatedRules
{
    private static readonly Dictionary<string, string> Bodies = new()
    {
        ["deadline"] = """ "subject": "order", "deadline": { "from": "order.createdAt", "within": "@limit", "done": "order.signedAt" } """,
        ["unstarted"] = """ "subject": "order", "deadline": { "from": "order.signedAt", "within": "@limit", "done": "order.completedAt" } """,
        ["schedule"] = """ "subject": "order", "schedule": { "from": "order.createdAt", "at": "@limit" } """,
        ["dated"] = """ "subject": "order", "require": { "that": "@n == 2", "at": "order.paidAt" } """,
        ["state"] = """ "subject": "order", "require": { "that": "@n == 2" } """,
        ["measure"] = """ "subject": "order", "measure": { "value": "@n + 0", "bands": [ { "name": "one", "atMost": 1 }, { "name": "more" } ] } """,
        ["formula"] = """ "subject": "order", "formula": { "value": "@n + 0", "name": "NAME" } """,
        ["tally"] = """ "subject": "store", "tally": { "of": ["broken"], "reaches": "@m" } """,
    };

    /// <summary>The kinds.</summary>
    public static IReadOnlyCollection<string> Kinds => Bodies.Keys;

    /// <summary>The kinds that show which value they took: a clock that hasn't started doesn't.</summary>
    public static IReadOnlyCollection<string> Telling => [.. Kinds.Where(kind => kind != "unstarted")];

    /// <summary>The kinds that an anchor in the facts dates, so that they keep their rule.</summary>
    public static string[] Started { get; } = ["deadline", "schedule", "dated"];

    /// <summary>Rules that read parameters which have no value before the date.</summary>
    public static string Fresh => """
        "id": "deadline", "subject": "order", "deadline": { "from": "order.createdAt", "within": "@fresh-limit", "done": "order.signedAt" } ---
        "id": "schedule", "subject": "order", "schedule": { "from": "order.createdAt", "at": "@fresh-limit" } ---
        "id": "dated", "subject": "order", "require": { "that": "@fresh == 2", "at": "order.paidAt" } ---
        "id": "state", "subject": "order", "require": { "that": "@fresh == 2" } ---
        "id": "measure", "subject": "order", "measure": { "value": "@fresh + 0", "bands": [ { "name": "all" } ] }
        """;

    /// <summary>Parameters that change on a date.</summary>
    public static string Head(string date) => $$"""
        "parameters": {
          "limit": { "values": { "2000-01-01": "PT1H", "{{date}}": "PT2H" } }, "n": { "values": { "2000-01-01": 1, "{{date}}": 2 } }, "m": { "values": { "2000-01-01": 3, "{{date}}": 2 } },
          "least": { "values": { "2000-01-01": 1, "{{date}}": 1000000 } }, "fresh": { "values": { "{{date}}": 2 } }, "fresh-limit": { "values": { "{{date}}": "PT2H" } } }
        """;

    /// <summary>The rules around a date.</summary>
    public static string For(string date) => string.Join(
        "---",
        Bodies.SelectMany(body => Thrice(body.Key, body.Value, date)).Append(""" "id": "broken", "subject": "order", "require": { "that": "order.preSale", "at": "order.createdAt" } """));

    /// <summary>Spikes on days of traffic around a date.</summary>
    public static string Spikes(string date) => string.Join("---", Thrice("spike", """
        "subject": "trafficDay", "spike": { "value": "trafficDay.impressions", "increaseOver": "10%", "minimum": "@least",
          "baseline": { "previousDays": 1, "statistic": "mean" }, "onZeroBaseline": "ignore", "missingDays": "unknown" }
        """, date));

    private static IEnumerable<string> Thrice(string kind, string body, string date) =>
    [
        $"\"id\": \"{kind}\", {body.Replace("NAME", "always", StringComparison.Ordinal)}",
        $"\"id\": \"{kind}-from\", \"effective\": {{ \"from\": \"{date}\" }}, {body.Replace("NAME", "since", StringComparison.Ordinal)}",
        $"\"id\": \"{kind}-to\", \"effective\": {{ \"from\": \"2000-01-01\", \"to\": \"{date}\" }}, {body.Replace("NAME", "before", StringComparison.Ordinal)}",
    ];
}
