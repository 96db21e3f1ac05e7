using SellerRules.Diagnostics;
using SellerRules.Facts;
using SellerRules.Json;
using SellerRules.Judging.Binding;
using SellerRules.Loading;
using SellerRules.Model;
using SellerRules.References;
using SellerRules.Text;

namespace SellerRules.Tests.Judging;

/// <summary>Rule sets written in a test: rules as JSON, without the members that say nothing about judging.</summary>
internal static class RuleSetText
{
    /// <summary>The id of rule sets made here.</summary>
    public const string Id = "test/rules";

    /// <summary>A compiled rule set.</summary>
    /// <param name="rules">The members of a rule, without braces; several rules are parted by <c>---</c>. A rule without an id is <c>r</c>.</param>
    /// <param name="zone">The zone of the rule set.</param>
    /// <param name="head">More members of the rule set, such as <c>"parameters": {…}</c>.</param>
    /// <param name="calendars">Calendars besides those of the library.</param>
    public static RuleEngine Engine(string rules, string zone = "UTC", string head = "", WorkingCalendars? calendars = null) =>
        RuleEngine.Compile(Load(FactTypes.Standard, calendars, Of(rules, zone, head)));

    /// <summary>Whole rule sets, checked together; any problem fails the test.</summary>
    public static RuleSets Load(FactTypes types, params string[] texts) => Load(types, null, texts);

    private static RuleSets Load(FactTypes types, WorkingCalendars? calendars, params string[] texts)
    {
        DiagnosticBag bag = new();
        RuleSetDefinition[] sets = [.. texts.Select((text, i) => RuleSetReader.Read(new SourceFile($"rules-{i}.json", text), NodaTime.DateTimeZoneProviders.Tzdb, bag)).OfType<RuleSetDefinition>()];
        BoundRules? bound = RuleSetLoader.Bind(sets, types, NodaTime.DateTimeZoneProviders.Tzdb, bag, calendars: calendars);
        Assert.Empty(bag.ToSorted().Select(d => $"{d}\n{d.SourceLine}"));
        return new RuleSets(bound!, []);
    }

    /// <summary>The messages of the problems of a rule set.</summary>
    public static IReadOnlyList<string> Problems(string rules, string zone = "UTC", string head = "", WorkingCalendars? calendars = null)
    {
        DiagnosticBag bag = new();
        if (RuleSetReader.Read(new SourceFile("rules.json", Of(rules, zone, head)), NodaTime.DateTimeZoneProviders.Tzdb, bag) is { } set)
        {
            RuleSetLoader.Bind([set], FactTypes.Standard, NodaTime.DateTimeZoneProviders.Tzdb, bag, calendars: calendars);
        }

        return [.. bag.ToSorted().Select(d => d.Message)];
    }

    /// <summary>The JSON text of a rule set.</summary>
    public static string Of(string rules, string zone = "UTC", string head = "", string id = Id) => $$"""
        { "formatVersion": 1, "ruleSet": "{{id}}", "title": { "en": "Test" }, "zone": "{{zone}}", "source": { "document": "Test" },
        {{(head.Length == 0 ? "" : head + ",")}}
        "rules": [ {{string.Join(",\n", rules.Split("---").Select(Whole))}} ] }
        """;

    private static string Whole(string members)
    {
        string id = members.Contains("\"id\":", StringComparison.Ordinal) ? "" : "\"id\": \"r\", ";
        string outcome = members.Contains("\"outcome\":", StringComparison.Ordinal) ? "" : ", \"outcome\": { \"severity\": \"info\" }";
        return $"{{ \"title\": {{ \"en\": \"T\" }}, {id}{members.Trim()}{outcome} }}";
    }
}
