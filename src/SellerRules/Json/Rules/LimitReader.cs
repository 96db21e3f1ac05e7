using SellerRules.Diagnostics;
using SellerRules.Model;
using SellerRules.Text;

namespace SellerRules.Json.Rules;

/// <summary>Reads a limit: a period, an object that counts days or working days, or a parameter.</summary>
internal static class LimitReader
{
    private const string Expected = "a limit";
    private const string Example = "write `\"PT72H\"`, `\"P5D\"`, `{ \"days\": 5, \"at\": \"00:00\" }` or `\"@name\"`";

    /// <summary>Reads a limit from a file's node; null, reported, where it is none.</summary>
    public static LimitDefinition? Read(SourceFile file, JsonNode node, string name, DiagnosticBag bag) => Read(new RuleScope(file, bag), node, name);

    /// <summary>Reads a limit; null, reported, where it is none.</summary>
    public static LimitDefinition? Read(RuleScope scope, JsonNode node, string name)
    {
        if (node is JsonObject)
        {
            return ReadObject(scope, node, name);
        }

        if (node is not JsonString)
        {
            scope.WrongType(node, name, Expected, Example);
            return null;
        }

        return Texts.Read(scope, node, name) is { } text ? ReadText(scope, text) : null;
    }

    private static LimitDefinition? ReadText(RuleScope scope, JsonString text)
    {
        Location at = scope.At(text);
        if (Numbers.IsParameter(text.Value))
        {
            return new ParameterLimitDefinition(at, text.Value[1..]);
        }

        if (text.Value.StartsWith('@'))
        {
            scope.Bag.ReportBadName(at, "a parameter", text.Value, "write `@` and small letters, digits and hyphens, such as `@confirm-within`");
            return null;
        }

        (Period? period, string message, string help) = Period.Parse(text.Value);
        if (period is null)
        {
            scope.Bag.ReportBadPeriod(at, message, help);
            return null;
        }

        return period.IsElapsed
            ? new ElapsedLimitDefinition(at, period.Elapsed)
            : new CalendarLimitDefinition(at, period.Months, period.Days, null);
    }

    private static LimitDefinition? ReadObject(RuleScope scope, JsonNode node, string name)
    {
        if (ObjectReader.Open(scope, node, name, Expected, "days", "at", "zone", "countedIn", "workingDays", "calendar", "cutOff") is not { } reader)
        {
            return null;
        }

        if (reader.Member("days") is { } days && reader.Member("workingDays") is { } workingDays)
        {
            JsonMember second = days.NameSpan.Start < workingDays.NameSpan.Start ? workingDays : days;
            scope.Bag.ReportKeysExclude(scope.At(second.NameSpan), "a limit counts `days` or `workingDays`, not both", "remove one of the two");
            return null;
        }

        return reader.Mentions("workingDays") ? ReadWorkingDays(reader) : ReadDays(reader);
    }

    private static LimitDefinition? ReadDays(ObjectReader reader)
    {
        RuleScope scope = reader.Scope;
        bool sound = Refuse(reader, "`workingDays`", "calendar", "cutOff");
        bool dated = reader.Mentions("at");
        int? days = reader.Required("days", "5") is { } node ? Numbers.Integer(scope, node, "days", 0, Period.MaxDays) : null;
        Located<string>? zone = reader.TryOptional("zone", out JsonNode? zoneNode) ? Texts.Zone(scope, zoneNode, "zone") : null;
        Located<string>? countedIn = reader.TryOptional("countedIn", out JsonNode? countedNode) ? Texts.Zone(scope, countedNode, "countedIn") : null;
        TimeOfDay? at = reader.TryOptional("at", out JsonNode? atNode) ? Texts.Time(scope, atNode, "at") : null;
        sound &= (zoneNode is null || zone is not null) && (countedNode is null || countedIn is not null);
        if (!dated)
        {
            sound &= Refuse(reader, "`at`", "countedIn");
            if (days == 0)
            {
                scope.Bag.ReportOutOfRange(scope.At(reader.Optional("days")!), "days", "0", "1 or more; 0 is allowed only together with `at`");
                return null;
            }
        }

        return !sound || days is not { } count ? null
            : !dated ? new CalendarLimitDefinition(reader.Where, 0, count, zone)
            : at is { } time ? new DatedTimeLimitDefinition(reader.Where, count, time, zone, countedIn)
            : null;
    }

    private static WorkingDaysLimitDefinition? ReadWorkingDays(ObjectReader reader)
    {
        RuleScope scope = reader.Scope;
        bool sound = Refuse(reader, "`days`", "zone", "countedIn");
        int? days = reader.Required("workingDays", "2") is { } node ? Numbers.Integer(scope, node, "workingDays", 1, Period.MaxDays) : null;
        JsonString? calendar = reader.RequiredText("calendar", "\"weekdays\"");
        Located<string>? name = calendar is null ? null : Texts.Name(scope, calendar.Value, calendar.Span, "a calendar's name");
        TimeOfDay? at = reader.TryOptional("at", out JsonNode? atNode) ? Texts.Time(scope, atNode, "at") : null;
        TimeOfDay? cutOff = reader.TryOptional("cutOff", out JsonNode? cutOffNode) ? Texts.Time(scope, cutOffNode, "cutOff") : null;
        sound &= (atNode is null || at is not null) && (cutOffNode is null || cutOff is not null);
        return sound && days is { } count && name is { } found ? new WorkingDaysLimitDefinition(reader.Where, count, found, at, cutOff) : null;
    }

    private static bool Refuse(ObjectReader reader, string partner, params ReadOnlySpan<string> keys)
    {
        bool none = true;
        foreach (string key in keys)
        {
            if (reader.Member(key) is { } member)
            {
                string help = key is "zone" or "countedIn" && partner == "`days`" ? "a calendar of working days has its own zone" : $"add {partner}, or remove `{key}`";
                reader.Scope.Bag.ReportKeysExclude(reader.Scope.At(member.NameSpan), $"`{key}` stands in a limit only together with {partner}", help);
                none = false;
            }
        }

        return none;
    }
}
