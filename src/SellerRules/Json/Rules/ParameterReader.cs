using NodaTime;
using SellerRules.Diagnostics;
using SellerRules.Model;
using SellerRules.Text;

namespace SellerRules.Json.Rules;

/// <summary>Reads the named values of a rule set.</summary>
internal static class ParameterReader
{
    /// <summary>Reads all members of <c>parameters</c>; one whose value can't be read has no entries.</summary>
    public static IReadOnlyList<ParameterDefinition> Read(RuleScope scope, JsonNode node, SourceDefinition? inherited)
    {
        List<ParameterDefinition> parameters = [];
        foreach (JsonMember member in ObjectReader.OpenMap(scope, node, "parameters", "`parameters`")?.Members ?? [])
        {
            Located<string>? name = Texts.Name(scope, member.Name, member.NameSpan, "the name of a parameter");
            ParameterDefinition parameter = ReadOne(scope, member, inherited);
            if (name is not null)
            {
                parameters.Add(parameter);
            }
        }

        return parameters;
    }

    private static ParameterDefinition ReadOne(RuleScope scope, JsonMember member, SourceDefinition? inherited)
    {
        Located<string> name = new(member.Name, member.NameSpan);
        string[] keys = ["value", "values", "table", "by", "title", "source"];
        if (ObjectReader.Open(scope, member.Value, member.Name, "a parameter", keys) is not { } reader)
        {
            return new ParameterDefinition(name, null, null, null, []);
        }

        Located<string>? by = reader.OptionalText("by") is { } text ? new Located<string>(text.Value, text.Span) : null;
        return new ParameterDefinition(
            name,
            reader.TryOptional("title", out JsonNode? title) ? LocalizedTexts.Read(scope, title, "title") : null,
            reader.TryOptional("source", out JsonNode? source) ? SourceReader.Read(scope, source, inherited) : null,
            by,
            ReadValues(reader));
    }

    private static IReadOnlyList<DatedValueDefinition> ReadValues(ObjectReader reader)
    {
        RuleScope scope = reader.Scope;
        JsonMember[] given = [.. new[] { "value", "values", "table" }.Select(reader.Member).OfType<JsonMember>().OrderBy(m => m.NameSpan.Start)];
        if (given.Length > 1)
        {
            scope.Bag.ReportKeysExclude(
                scope.At(given[1].NameSpan), $"a parameter has `{given[0].Name}` or `{given[1].Name}`, not both", "keep the one that is meant");
            return [];
        }

        if (given.Length == 0)
        {
            if (!reader.Mentions("value") && !reader.Mentions("values") && !reader.Mentions("table"))
            {
                scope.Bag.ReportMissingKey(reader.Where, "value", "this parameter", "…");
            }

            return [];
        }

        JsonMember only = given[0];
        bool keyed = reader.Mentions("by");
        if (only.Name == "values")
        {
            return ReadDated(scope, only.Value, keyed);
        }

        if (only.Name == "value" && keyed)
        {
            scope.Bag.ReportKeysExclude(scope.At(reader.Member("by")!.NameSpan), "`by` belongs to a lookup table", "write `table` instead of `value`, or remove `by`");
            return [];
        }

        if (only.Name == "table")
        {
            reader.Required("by", "\"category\"");
        }

        return ParameterValueReader.Read(scope, only.Value, only.Name, only.Name == "table") is { } value ? [new DatedValueDefinition(null, value)] : [];
    }

    private static IReadOnlyList<DatedValueDefinition> ReadDated(RuleScope scope, JsonNode node, bool keyed)
    {
        if (ObjectReader.OpenMap(scope, node, "values", "`values`") is not { } reader)
        {
            return [];
        }

        if (!reader.Members.Any())
        {
            scope.Bag.ReportBlank(reader.Where, "values", "at least one value such as `\"2024-01-01\": 3`");
        }

        List<DatedValueDefinition> values = [];
        foreach (JsonMember member in reader.Members)
        {
            LocalDate? from = Texts.Date(scope, member.Name, member.NameSpan);
            ParameterValueDefinition? value = ParameterValueReader.Read(scope, member.Value, member.Name, keyed);
            if (from is { } date && value is not null)
            {
                values.Add(new DatedValueDefinition(new Located<LocalDate>(date, member.NameSpan), value));
            }
        }

        return values;
    }
}
