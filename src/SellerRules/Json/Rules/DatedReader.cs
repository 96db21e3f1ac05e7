using NodaTime;
using SellerRules.Diagnostics;
using SellerRules.Model;
using SellerRules.Text;

namespace SellerRules.Json.Rules;

/// <summary>Reads settings that are given plainly, or by date as <c>{ "values": { "2024-01-01": … } }</c>.</summary>
internal static class DatedReader
{
    /// <summary>Reads a setting, each of its values by <paramref name="read"/>; null, reported, where one can't be read.</summary>
    public static IReadOnlyList<DatedDefinition<T>>? Read<T>(RuleScope scope, JsonNode node, string name, Func<RuleScope, JsonNode, string, T?> read)
        where T : class
    {
        if (node is not JsonObject dated || dated["values"] is not { } values)
        {
            return read(scope, node, name) is { } plain ? [new DatedDefinition<T>(null, plain)] : null;
        }

        if (ObjectReader.Open(scope, node, name, $"`{name}`", "values") is null || ObjectReader.OpenMap(scope, values, "values", "`values`") is not { } reader)
        {
            return null;
        }

        if (!reader.Members.Any())
        {
            scope.Bag.ReportBlank(reader.Where, "values", "at least one value by its first date");
            return null;
        }

        List<DatedDefinition<T>> byDate = [];
        bool sound = true;
        foreach (JsonMember member in reader.Members)
        {
            LocalDate? from = Texts.Date(scope, member.Name, member.NameSpan);
            T? value = read(scope, member.Value, name);
            sound &= from is not null && value is not null;
            if (from is { } date && value is not null)
            {
                byDate.Add(new DatedDefinition<T>(new Located<LocalDate>(date, member.NameSpan), value));
            }
        }

        return sound ? byDate : null;
    }
}
