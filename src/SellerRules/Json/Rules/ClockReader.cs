using SellerRules.Diagnostics;
using SellerRules.Model;
using SellerRules.Text;

namespace SellerRules.Json.Rules;

/// <summary>Reads the two kinds that run by a clock.</summary>
internal static class ClockReader
{
    /// <summary>Reads a <c>deadline</c>.</summary>
    public static DeadlineDefinition? ReadDeadline(RuleScope scope, JsonNode node, Location where)
    {
        string[] keys = ["from", "within", "by", "done", "warn", "doneEarly", "pausedBy"];
        if (ObjectReader.Open(scope, node, "deadline", "`deadline`", keys) is not { } reader)
        {
            return null;
        }

        (ExpressionText? from, LimitDefinition? within, ExpressionText? by, bool sound) = ReadSpan(reader, "within", "\"PT72H\"");
        ExpressionText? done = reader.RequiredExpression("done", "\"…\"");
        LimitDefinition? warn = reader.TryOptional("warn", out JsonNode? warnNode) ? LimitReader.Read(scope, warnNode, "warn") : null;
        ExpressionText? pausedBy = reader.OptionalExpression("pausedBy");
        string? doneEarly = reader.OptionalWord("doneEarly", "met");
        if (warn is WorkingDaysLimitDefinition or WorkingHoursLimitDefinition or DatedTimeLimitDefinition or CalendarLimitDefinition { Months: > 0 })
        {
            scope.Bag.ReportWrongLimit(warn.Location, "`warn` counts elapsed time or calendar days", "write `\"PT1H\"` or `\"P1D\"`");
        }

        if (reader.Member("pausedBy") is { } pause && by is not null)
        {
            scope.Bag.ReportKeysExclude(scope.At(pause.NameSpan), "`pausedBy` and `by` don't go together", "only a clock with `from` and `within` can stand still");
        }

        return sound && done is not null ? new DeadlineDefinition(where, from, within, by, done, warn, doneEarly is not null, pausedBy) : null;
    }

    /// <summary>Reads a <c>schedule</c>.</summary>
    public static ScheduleDefinition? ReadSchedule(RuleScope scope, JsonNode node, Location where)
    {
        if (ObjectReader.Open(scope, node, "schedule", "`schedule`", "from", "at", "by") is not { } reader)
        {
            return null;
        }

        (ExpressionText? from, LimitDefinition? at, ExpressionText? by, bool sound) = ReadSpan(reader, "at", "\"P5D\"");
        return sound ? new ScheduleDefinition(where, from, at, by) : null;
    }

    private static (ExpressionText? From, LimitDefinition? Limit, ExpressionText? By, bool Sound) ReadSpan(ObjectReader reader, string limitKey, string example)
    {
        RuleScope scope = reader.Scope;
        bool hasBy = reader.Mentions("by");
        foreach (string key in (ReadOnlySpan<string>)["from", limitKey])
        {
            if (reader.Member("by") is not null && reader.Member(key) is { } member)
            {
                scope.Bag.ReportKeysExclude(
                    scope.At(member.NameSpan), $"`{key}` and `by` don't go together", $"write `from` and `{limitKey}`, or `by` alone");
            }
        }

        ExpressionText? from = hasBy ? reader.OptionalExpression("from") : reader.RequiredExpression("from", "\"order.createdAt\"");
        JsonNode? node = hasBy ? reader.Optional(limitKey) : reader.Required(limitKey, example);
        LimitDefinition? limit = node is null ? null : LimitReader.Read(scope, node, limitKey);
        ExpressionText? by = reader.OptionalExpression("by");
        bool sound = hasBy ? by is not null && from is null && node is null : from is not null && limit is not null;
        return (from, limit, by, sound);
    }
}
