using NodaTime;
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
        LimitDefinition? limit = node is JsonObject ? ReadObject(scope, node, name) : ReadText(scope, node, name);
        if (limit is not null)
        {
            scope.Parts?.Limits.Add(limit);
        }

        return limit;
    }

    private static LimitDefinition? ReadText(RuleScope scope, JsonNode node, string name)
    {
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
        if (ObjectReader.Open(scope, node, name, Expected, "days", "at", "zone", "countedIn", "workingDays", "workingHours", "calendar", "cutOff") is not { } reader)
        {
            return null;
        }

        JsonMember[] counts = [.. ((string[])["days", "workingDays", "workingHours"]).Select(reader.Member).OfType<JsonMember>().OrderBy(m => m.NameSpan.Start)];
        if (counts.Length > 1)
        {
            scope.Bag.ReportKeysExclude(scope.At(counts[1].NameSpan), $"a limit counts `{counts[0].Name}` or `{counts[1].Name}`, not both", "remove one of the two");
            return null;
        }

        return reader.Mentions("workingHours") ? ReadWorkingHours(reader) : reader.Mentions("workingDays") ? ReadWorkingDays(reader) : ReadDays(reader);
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
        Located<string>? name = Calendar(reader);
        WorkingTime? at = reader.TryOptional("at", out JsonNode? atNode) ? Time(scope, atNode, "at") : null;
        WorkingTime? cutOff = reader.TryOptional("cutOff", out JsonNode? cutOffNode) ? Time(scope, cutOffNode, "cutOff") : null;
        sound &= (atNode is null || at is not null) && (cutOffNode is null || cutOff is not null);
        return sound && days is { } count && name is { } found ? new WorkingDaysLimitDefinition(reader.Where, count, found, at, cutOff) : null;
    }

    private static WorkingHoursLimitDefinition? ReadWorkingHours(ObjectReader reader)
    {
        RuleScope scope = reader.Scope;
        bool sound = Refuse(reader, "`days`", "zone", "countedIn") & Refuse(reader, "`workingDays`", "at", "cutOff");
        decimal? hours = reader.Required("workingHours", "8") is { } node ? Hours(scope, node) : null;
        return Calendar(reader) is { } name && sound && hours is { } count
            ? new WorkingHoursLimitDefinition(reader.Where, Duration.FromSeconds((long)(count * 3600)), name)
            : null;
    }

    private static decimal? Hours(RuleScope scope, JsonNode node)
    {
        if (Numbers.Decimal(scope, node, "workingHours", 0) is not { } hours)
        {
            return null;
        }

        if (hours <= 24 * Period.MaxDays && decimal.IsInteger(hours * 3600))
        {
            return hours;
        }

        scope.Bag.ReportOutOfRange(scope.At(node), "workingHours", scope.Words(node), FormattableString.Invariant($"a number of hours up to {24 * Period.MaxDays} that is a whole number of seconds, such as `8` or `1.5`"));
        return null;
    }

    private static Located<string>? Calendar(ObjectReader reader) =>
        reader.RequiredText("calendar", "\"weekdays\"") is { } calendar ? Texts.Name(reader.Scope, calendar.Value, calendar.Span, "a calendar's name") : null;

    private static WorkingTime? Time(RuleScope scope, JsonNode node, string name) =>
        node is JsonString { Value: "close" } ? new WorkingTime(null) : Texts.Time(scope, node, name) is { } time ? new WorkingTime(time) : null;

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
