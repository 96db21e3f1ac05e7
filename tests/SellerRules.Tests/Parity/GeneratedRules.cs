using SellerRules.Diagnostics;
using SellerRules.Json;
using SellerRules.Model;
using SellerRules.Text;

namespace SellerRules.Tests.Parity;

/// <summary>Random rule sets, as JSON.</summary>
internal sealed class GeneratedRules(Random random)
{
    /// <summary>The parameters that generated rules name.</summary>
    public const string Parameters = $$"""
        "imports": { "eu": "reference/markets#eu" },
        "parameters": {
        {{ParameterMembers}}
        }
        """;

    /// <summary>The parameters by themselves, for rule sets that have others too.</summary>
    public const string ParameterMembers = """
        "some-days": { "value": "P2D" }, "a-month": { "value": "P1M" }, "elapsed": { "value": "PT48H" }, "number": { "value": 2 }, "money": { "value": "USD 20" },
        "dated": { "values": { "2024-03-08": "PT12H", "2024-03-10": "P1D" } }, "dated-number": { "values": { "2024-03-09": 1 } },
        "at-midnight": { "value": { "days": 1, "at": "00:00" } }, "working": { "value": { "workingDays": 1, "calendar": "weekdays" } },
        "markets": { "value": ["ES", "GB"] },
        "by-category": { "by": "category", "table": { "electronics": 1, "electronics/lighting": 3, "beauty": 5 } },
        "by-market": { "by": "market", "values": { "2024-03-08": { "ES": 1, "*": 2 }, "2024-03-10": { "GB": 3 } } }
        """;

    private static readonly string[] Limits =
    [
        "\"PT0S\"", "\"PT6H\"", "\"PT24H\"", "\"PT72H\"", "\"P1D\"", "\"P3D\"", "{ \"days\": 1, \"at\": \"00:00\" }", "{ \"days\": 0, \"at\": \"24:00\" }",
        "{ \"days\": 2, \"at\": \"02:30\" }", "{ \"days\": 1, \"at\": \"01:30\", \"zone\": \"UTC\", \"countedIn\": \"Asia/Shanghai\" }", "{ \"days\": 2, \"zone\": \"Europe/Madrid\" }",
        "{ \"workingDays\": 1, \"calendar\": \"weekdays\" }", "{ \"workingDays\": 2, \"calendar\": \"weekdays\", \"at\": \"18:00\", \"cutOff\": \"12:00\" }",
        "\"@elapsed\"", "\"@dated\"", "\"@dated\"", "\"@some-days\"", "\"@at-midnight\"", "\"@working\"", "{ \"days\": 0, \"at\": \"04:00\" }",
    ];

    /// <summary>A rule set of conditions on orders, what is in them and products: each rule asks one that has no end or date.</summary>
    public string Conditions(int count, Func<string, string> condition) => Conditions(count, condition, "order", "order", "parcel", "refund", "product");

    /// <summary>A rule set of conditions on the given subjects.</summary>
    public string Conditions(int count, Func<string, string> condition, params string[] subjects) =>
        Set(Enumerable.Range(0, count).Select(i =>
        {
            string subject = Pick(subjects);
            return Rule($"r{i}", subject, "", $"\"require\": {{ \"that\": {Quote(condition(subject))} }}");
        }));

    /// <summary>A rule set of deadlines, schedules and requirements.</summary>
    public string Clocks(int count) => Set(Enumerable.Range(0, count).Select(i => Clock($"r{i}")));

    /// <summary>A rule set of formulas, of measures on numbers, money and lengths of time, and of conditions that read the figures.</summary>
    public string Figures(int count) => Set(FigureMembers(count).Select(Rule));

    /// <summary>The formulas and rules on figures as members without braces and outcome.</summary>
    public IReadOnlyList<string> FigureMembers(int count) =>
    [
        Formula("f-number", "order", "figure", new GeneratedExpressions(random, "order").Number(2)),
        Formula("f-money", "order", "worth", new GeneratedExpressions(random, "order").Money(2)),
        Formula("f-length", "parcel", "transit", new GeneratedExpressions(random, "parcel").Duration(2)),
        Formula("f-truth", "refund", "isFine", new GeneratedExpressions(random, "refund").Condition(2)),
        Formula("f-second", "order", "second", $"{Pick("order.figure", "sum(order.parcels, p => p.transit / 24h)")} {Pick("+", "-", "*", "/")} {new GeneratedExpressions(random, "order").Number(1)}"),
        .. Enumerable.Range(0, count).Select(i => Figure($"r{i}")),
    ];

    /// <summary>The rule set as written, read without being checked for types.</summary>
    public static RuleSetDefinition Read(string json)
    {
        DiagnosticBag bag = new();
        RuleSetDefinition? set = RuleSetReader.Read(new SourceFile("generated.json", json), NodaTime.DateTimeZoneProviders.Tzdb, bag);
        Assert.Empty(bag.ToSorted().Select(d => $"{d}\n{d.SourceLine}"));
        return set!;
    }

    /// <summary>A clock or requirement as members without braces and outcome, and whether its breaches have a date.</summary>
    public (string Members, bool IsDated) Members(string id)
    {
        (string subject, string conditions, string kind) = Parts();
        return (Members(id, subject, conditions, kind), kind.Contains("deadline", StringComparison.Ordinal) || kind.Contains("\"at\": \"", StringComparison.Ordinal) && kind.Contains("require", StringComparison.Ordinal));
    }

    /// <summary>How a rule set reads skipped and repeated local times: members with a comma behind, or none.</summary>
    public string Policy() => Pick("", "", "\"onAmbiguousTime\": \"later\", ", "\"onSkippedTime\": \"error\", \"onAmbiguousTime\": \"error\", ");

    private string Clock(string id)
    {
        (string subject, string conditions, string kind) = Parts();
        return Rule(id, subject, conditions, kind);
    }

    private (string Subject, string Conditions, string Kind) Parts()
    {
        string subject = Pick("order", "order", "parcel", "parcel", "refund");
        string kind = random.Next(8) switch
        {
            0 => $"\"schedule\": {{ \"from\": {From(subject)}, \"at\": {Pick(Limits)} }}",
            1 => $"\"require\": {{ \"that\": {Quote(Condition(subject))}, \"at\": {Quote(Instant(subject))} }}",
            2 => $"\"require\": {{ \"that\": {Quote(Condition(subject))} }}",
            3 when subject == "parcel" => $"\"deadline\": {{ \"from\": \"parcel.scans\", \"within\": {Pick(Limits)}, \"done\": {Done(subject)}{Warn()} }}",
            4 when subject == "parcel" => $"\"deadline\": {{ \"from\": {From(subject)}, \"within\": {Pick(Limits)}, \"done\": \"parcel.scans\"{Warn()} }}",
            5 => $"\"deadline\": {{ \"by\": \"before(order.disputeExpectedAt, @elapsed)\", \"done\": {Done(subject)} }}",
            _ => $"\"deadline\": {{ \"from\": {From(subject)}, \"within\": {Pick(Limits)}, \"done\": {Done(subject)}{Warn()}{Pick("", "", ", \"doneEarly\": \"met\"")} }}",
        };
        string effective = random.Next(4) == 0 ? $"\"effective\": {{ \"from\": \"2024-03-0{random.Next(6, 10)}\", \"to\": {Pick("null", "\"2024-03-10\"")} }}, " : "";
        string when = random.Next(3) > 0 ? $"\"when\": {Quote(Condition(subject))}, " : "";
        return (subject, effective + when, kind);
    }

    private string Formula(string id, string subject, string name, string value)
    {
        string effective = random.Next(4) == 0 ? $"\"effective\": {{ \"from\": \"2024-03-0{random.Next(6, 10)}\" }}, " : "";
        string when = random.Next(3) == 0 ? $"\"when\": {Quote(Condition(subject))}, " : "";
        return Members(id, subject, effective + when, $"\"formula\": {{ \"value\": {Quote(value)}, \"name\": \"{name}\" }}");
    }

    private string Figure(string id)
    {
        (string subject, string[] conditions, string[] values, string[] bounds) = random.Next(3) switch
        {
            0 => ("order", ["order.figure > 1", "order.second < order.figure", "any(order.refunds, r => r.isFine)"], ["order.figure", "order.second"], ["0", "\"@number\"", "\"@dated-number\"", "\"250%\""]),
            1 => ("order", ["order.worth > USD 10", "order.worth / 2 < order.total"], ["order.worth", "order.worth - order.freight"], ["\"USD 0\"", "\"@money\"", "\"30 USD\""]),
            _ => ("parcel", new[] { "parcel.transit > 3h", "parcel.transit < 24h * order.figure", "order.figure > 1" }, new[] { "parcel.transit" }, new[] { "\"24h\"", "\"PT72H\"", "\"@elapsed\"" }),
        };
        string when = random.Next(3) == 0 ? $"\"when\": {Quote(Pick(conditions))}, " : "";
        string kind = random.Next(5) switch
        {
            0 => $"\"require\": {{ \"that\": {Quote(Pick(conditions))} }}",
            1 => $"\"require\": {{ \"that\": {Quote(Pick(conditions))}, \"at\": {Quote(Event(subject))} }}",
            2 => $"\"deadline\": {{ \"from\": {From(subject)}, \"within\": {Pick(Limits)}, \"done\": {Done(subject)} }}",
            _ => $"\"measure\": {{ \"value\": {Quote(Pick(values))}, \"bands\": [ {{ \"name\": \"low\", \"{Pick("under", "atMost")}\": {Pick(bounds)}{Pick("", ", \"breach\": true")} }}, {{ \"name\": \"rest\"{Pick("", ", \"breach\": true")} }} ] }}",
        };
        return Members(id, subject, when, kind);
    }

    private string Condition(string subject) => new GeneratedExpressions(random, subject).Condition(random.Next(3));

    private string From(string subject) => Quote(Instant(subject));

    private string Done(string subject) => Quote(random.Next(4) == 0 ? $"earliest({Event(subject)}, {Event(subject)})" : Event(subject));

    private string Instant(string subject) => random.Next(8) switch
    {
        0 => $"{Pick("earliest", "latest")}({Event(subject)}, {Event(subject)})",
        1 => Pick("store.openedAt", "order.disputeExpectedAt"),
        _ => Event(subject),
    };

    private string Event(string subject) => new GeneratedTerms(random, subject).Event();

    private string Warn() => Pick("", "", ", \"warn\": \"PT12H\"", ", \"warn\": \"P1D\"");

    private string Set(IEnumerable<string> rules)
    {
        string policy = Policy();
        return $$"""
            { "formatVersion": 1, "ruleSet": "generated/rules", "title": { "en": "Generated" }, "zone": "America/Los_Angeles", {{policy}}
              "source": { "document": "none", "clause": "T1", "checkedOn": "2024-01-01" },
            {{Parameters}},
            "rules": [
            {{string.Join(",\n", rules)}}
            ] }
            """;
    }

    private static string Rule(string id, string subject, string conditions, string kind) => Rule(Members(id, subject, conditions, kind));

    private static string Rule(string members) => $$"""{ "title": { "en": "T" }, {{members}}, "outcome": { "severity": "info", "message": { "en": "m" } } }""";

    private static string Members(string id, string subject, string conditions, string kind) => $"\"id\": \"{id}\", \"subject\": \"{subject}\", {conditions}{kind}";

    private static string Quote(string expression) => $"\"{expression}\"";

    private T Pick<T>(params ReadOnlySpan<T> choices) => choices[random.Next(choices.Length)];
}
