using NodaTime;
using SellerRules.Json;
using SellerRules.Text;

namespace SellerRules.Facts.Reading;

/// <summary>Checks what only a whole record shows: that it can be told from others, and that its numbers make sense together.</summary>
internal static class RecordChecks
{
    /// <summary>Adds a fault to the scope for each check that fails.</summary>
    public static void Check(FactType type, RecordPlan plan, object record, JsonObject node, RecordScope scope)
    {
        foreach (string fact in plan.Identity)
        {
            if (node[fact] is null or JsonNull)
            {
                scope.Fail(new TextSpan(node.Span.Start, 1), null, FactProblems.MissingId(type.Name, fact));
            }
        }

        foreach (FactProperty count in plan.Counts)
        {
            if (node[count.Name] is JsonNumber { Value: < 0 } given)
            {
                scope.Fail(given.Span, $"{type.Name}.{count.Name}", FactProblems.BadNumber(FactProblems.Shown(given.Value), "0 or more"));
            }
        }

        if (record is TrafficDay { Zone: { } zone } && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null)
        {
            scope.Fail(node["zone"]!.Span, "trafficDay.zone", FactProblems.WrongType("an IANA time zone", $"`{zone}`", "write it like `America/Los_Angeles`"));
        }

        if (record is ClickSource { Address: "" })
        {
            scope.Fail(node["address"]!.Span, "clickSource.address", FactProblems.BadId(""));
        }

        foreach (FactProperty list in plan.DistinctLists)
        {
            CheckDistinct(list, record, node, scope);
        }
    }

    private static void CheckDistinct(FactProperty list, object record, JsonObject node, RecordScope scope)
    {
        if (list.Property!.GetValue(record) is not IEnumerable<object?> members)
        {
            return;
        }

        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach ((object? member, int i) in members.Select((m, i) => (m, i)))
        {
            string? id = member switch { Parcel parcel => parcel.Id, Refund refund => refund.Id, _ => null };
            if (id is not null && !ids.Add(id))
            {
                JsonNode second = ((JsonArray)node[list.Name]!).Items[i];
                scope.Fail(second.Span, null, new FactProblem(FactProblems.Duplicate, $"the {list.RecordType} `{id}` stands twice in this order"));
            }
        }
    }
}
