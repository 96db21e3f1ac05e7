using SellerRules.Json;
using SellerRules.References;
using SellerRules.Text;

namespace SellerRules.Facts.Reading;

/// <summary>Checks what only a whole record shows: that it can be told from others, and that its numbers make sense together.</summary>
internal static class RecordChecks
{
    /// <summary>Adds a fault to the scope for each check that fails.</summary>
    public static void Check(FactTypes types, FactType type, RecordPlan plan, object record, JsonObject node, RecordScope scope)
    {
        foreach (string fact in plan.Identity)
        {
            if (node[fact] is null or JsonNull)
            {
                scope.Fail(new TextSpan(node.Span.Start, 1), null, FactProblems.MissingId(type.Name, fact));
            }
            else if (fact != type.Id?.Name && node[fact] is JsonString { Value: "" } empty)
            {
                scope.Fail(empty.Span, $"{type.Name}.{fact}", FactProblems.BadId(""));
            }
        }

        foreach (FactProperty count in plan.Counts)
        {
            if (node[count.Name] is JsonNumber { Value: < 0 } given)
            {
                scope.Fail(given.Span, $"{type.Name}.{count.Name}", FactProblems.BadNumber(FactProblems.Shown(given.Value), "0 or more"));
            }
        }

        if (record is ICutByZone { Zone: { } zone } && scope.Zones.GetZoneOrNull(zone) is null)
        {
            scope.Fail(node["zone"]!.Span, $"{type.Name}.zone", FactProblems.WrongType("an IANA time zone", $"`{zone}`", TimeZones.DidYouMean(scope.Zones, zone) ?? "write it like `America/Los_Angeles`"));
        }

        foreach (FactProperty list in plan.DistinctLists)
        {
            CheckDistinct(type, types.Find(list.RecordType!)!, list, record, node, scope);
        }
    }

    private static void CheckDistinct(FactType type, FactType members, FactProperty list, object record, JsonObject node, RecordScope scope)
    {
        if (list.Property!.GetValue(record) is not IEnumerable<object?> given)
        {
            return;
        }

        HashSet<string> ids = new(StringComparer.Ordinal);
        int i = -1;
        foreach (object? member in given)
        {
            i++;
            string? id = member is null ? null : members.Identify!(member, null, scope.Zones);
            if (!string.IsNullOrEmpty(id) && !ids.Add(id))
            {
                JsonNode second = ((JsonArray)node[list.Name]!).Items[i];
                scope.Fail(second.Span, null, new FactProblem(FactProblems.Duplicate, $"the {list.RecordType} `{id}` stands twice in this {type.Name}"));
            }
        }
    }
}
