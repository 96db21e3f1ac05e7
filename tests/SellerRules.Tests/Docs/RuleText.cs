using SellerRules.Diagnostics;
using SellerRules.Facts;
using SellerRules.Json;
using SellerRules.Loading;
using SellerRules.References;
using SellerRules.Tests.References;
using SellerRules.Text;

namespace SellerRules.Tests.Docs;

/// <summary>Rules as a document shows them, put into a file and loaded.</summary>
internal static class RuleText
{
    /// <summary>The calendar that docs/rule-format.md shows, and those that come with the library.</summary>
    public static WorkingCalendars Calendars { get; } = CalendarText.All(MarkdownBlock.Only(RepositoryFolder.Read("docs", "rule-format.md"), "json calendar"));

    /// <summary>The problems of a whole rule set.</summary>
    public static IReadOnlyList<Diagnostic> Problems(string ruleSet)
    {
        DiagnosticBag bag = new();
        Load(ruleSet, bag);
        return bag.ToSorted();
    }

    /// <summary>A whole rule set, loaded; null where it has problems.</summary>
    public static RuleSets? Load(string ruleSet, DiagnosticBag bag) =>
        RuleSetReader.Read(new SourceFile("example.json", ruleSet), NodaTime.DateTimeZoneProviders.Tzdb, bag) is { } read && RuleSetLoader.Bind([read], FactTypes.Standard, NodaTime.DateTimeZoneProviders.Tzdb, bag, calendars: Calendars) is { } bound
            ? new RuleSets(bound, bag.ToSorted())
            : null;

    /// <summary>A rule set around one rule.</summary>
    public static string AroundRule(string rule) => Around($"\"rules\": [ {rule} ]");

    /// <summary>A rule set around parameters, without a rule.</summary>
    public static string AroundParameters(string parameters) => Around($"\"parameters\": {parameters}, \"rules\": []");

    /// <summary>A rule set with one deadline of this limit.</summary>
    public static string AroundLimit(string limit) => Around($$"""
        "parameters": { "name": { "value": "PT4H" } },
        "rules": [ {
          "id": "limit", "title": { "en": "A limit" }, "subject": "order",
          "deadline": { "from": "order.createdAt", "within": {{limit}}, "done": "order.shipmentConfirmedAt" },
          "outcome": { "severity": "info" }
        } ]
        """);

    private static string Around(string members) => $$"""
        {
          "formatVersion": 1, "ruleSet": "example/rules", "title": { "en": "Example" }, "zone": "America/Los_Angeles",
          "source": { "document": "Example" },
          {{members}}
        }
        """;
}
