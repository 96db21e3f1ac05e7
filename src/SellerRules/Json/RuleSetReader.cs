using NodaTime;
using SellerRules.Diagnostics;
using SellerRules.Json.Rules;
using SellerRules.Model;
using SellerRules.Text;

namespace SellerRules.Json;

/// <summary>Reads a rule set as it is written. Names, types and units are checked later, in binding.</summary>
internal static class RuleSetReader
{
    private static readonly string[] Keys =
    [
        "$schema", "formatVersion", "ruleSet", "title", "zone", "onSkippedTime", "onAmbiguousTime", "monthStartsOn", "source", "effective", "imports", "parameters",
        "accounts", "rules",
    ];

    /// <summary>
    /// Reads a rule set; null where nothing of it can be used. Whatever is reported, the rest is returned, so that binding can report what else is
    /// wrong: a rule set with problems must not be judged by.
    /// </summary>
    public static RuleSetDefinition? Read(SourceFile file, IDateTimeZoneProvider zones, DiagnosticBag bag) =>
        RuleFileText.Parse(file, bag) is { } root ? Read(file, root, zones, bag) : null;

    /// <summary>Reads a rule set from a file that is parsed already, with zones of a tz database.</summary>
    public static RuleSetDefinition? Read(SourceFile file, JsonObject root, IDateTimeZoneProvider zones, DiagnosticBag bag)
    {
        RuleScope scope = new(file, bag) { Zones = zones };
        if (ObjectReader.Open(scope, root, "the file", "a rule set", Keys) is not { } reader)
        {
            return null;
        }

        FormatVersion.Check(reader, required: true);
        reader.OptionalText("$schema");
        JsonString? idText = reader.RequiredText("ruleSet", "\"aliexpress/shipping\"");
        Located<string>? id = idText is null ? null : Texts.RuleSetId(scope, idText);
        LocalizedText? title = reader.Required("title", "{ \"en\": \"…\" }") is { } titleNode ? LocalizedTexts.Read(scope, titleNode, "title") : null;
        JsonNode? zoneNode = reader.Required("zone", "\"America/Los_Angeles\"");
        Located<string>? zone = zoneNode is null ? null : Texts.Zone(scope, zoneNode, "zone");
        SourceDefinition? source = reader.TryOptional("source", out JsonNode? sourceNode) ? SourceReader.Read(scope, sourceNode, null) : null;
        EffectiveDefinition? effective = reader.TryOptional("effective", out JsonNode? dates) ? EffectiveReader.Read(scope, dates) : null;
        return new RuleSetDefinition(
            file,
            TextVersion.Lazily(file),
            id ?? new Located<string>(UnreadableId, idText?.Span ?? root.Span with { Length = 1 }),
            title ?? RuleReader.StandIn(idText ?? new JsonString(root.Span with { Length = 1 }, UnreadableId)),
            zone ?? new Located<string>("UTC", zoneNode?.Span ?? root.Span with { Length = 1 }),
            ReadPolicy(reader),
            source,
            effective,
            reader.TryOptional("imports", out JsonNode? imports) ? ImportReader.Read(scope, imports) : [],
            reader.TryOptional("parameters", out JsonNode? parameters) ? ParameterReader.Read(scope, parameters, source) : [],
            reader.TryOptional("accounts", out JsonNode? accounts) ? AccountReader.Read(scope, accounts) : [],
            reader.Required("rules", "[ … ]") is { } rules ? ReadRules(reader, rules, source, effective) : [])
        {
            MonthStartsOn = reader.TryOptional("monthStartsOn", out JsonNode? day) ? Numbers.Integer(scope, day, "monthStartsOn", 1, LastCommonDay) ?? 1 : 1,
        };
    }

    /// <summary>The last day that every month has.</summary>
    private const int LastCommonDay = 28;

    /// <summary>What stands for an id that couldn't be read, which is reported; no readable id is equal to it.</summary>
    public const string UnreadableId = "?/?";

    /// <summary>Reports rule sets that have the id of an earlier one.</summary>
    public static void ReportDuplicates(IEnumerable<RuleSetDefinition> sets, DiagnosticBag bag)
    {
        Dictionary<string, Location> seen = new(StringComparer.Ordinal);
        foreach (RuleSetDefinition set in sets.Where(s => s.Id.Value != UnreadableId))
        {
            Location at = new(set.File, set.Id.Span);
            if (!seen.TryAdd(set.Id.Value, at))
            {
                bag.ReportDuplicateRuleSet(at, set.Id.Value, seen[set.Id.Value]);
            }
        }
    }

    private static LocalTimePolicy ReadPolicy(ObjectReader reader)
    {
        SkippedTimePolicy skipped = reader.OptionalWord("onSkippedTime", "forward", "error") == "error" ? SkippedTimePolicy.Error : SkippedTimePolicy.Forward;
        AmbiguousTimePolicy ambiguous = reader.OptionalWord("onAmbiguousTime", "earlier", "later", "error") switch
        {
            "later" => AmbiguousTimePolicy.Later,
            "error" => AmbiguousTimePolicy.Error,
            _ => AmbiguousTimePolicy.Earlier,
        };
        return new LocalTimePolicy(skipped, ambiguous);
    }

    private static List<RuleDefinition> ReadRules(ObjectReader set, JsonNode node, SourceDefinition? source, EffectiveDefinition? effective)
    {
        RuleScope scope = set.Scope;
        List<RuleDefinition> rules = [];
        if (node is not JsonArray list)
        {
            scope.WrongType(node, "rules", "a list of rules", "write `[ { … } ]`");
            return rules;
        }

        Dictionary<string, TextSpan> seen = new(StringComparer.Ordinal);

        // A misspelt `source` of the rule set would otherwise come back once for each of its rules.
        SourceDefinition? known = source ?? (set.Mentions("source") ? new SourceDefinition(set.Where, "", null, null, null, null, null) : null);
        foreach (RuleDefinition rule in list.Items.Select(item => RuleReader.Read(scope, item, known, effective)).OfType<RuleDefinition>())
        {
            rules.Add(rule);
            if (!seen.TryAdd(rule.Id.Value, rule.Id.Span))
            {
                scope.Bag.ReportDuplicateRule(scope.At(rule.Id.Span), rule.Id.Value, scope.File.PositionOf(seen[rule.Id.Value].Start));
            }
        }

        return rules;
    }
}
