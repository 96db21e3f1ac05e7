using NodaTime;
using SellerRules.Json;
using SellerRules.Text;

namespace SellerRules.Facts.Reading;

/// <summary>Checks what only a whole record shows: that it can be told from others, and that its numbers make sense together.</summary>
internal static class RecordChecks
{
    /// <summary>Adds a fault to the scope for each check that fails.</summary>
    public static void Check(FactType type, object record, JsonObject node, RecordScope scope)
    {
        foreach (string fact in IdentityOf(type))
        {
            if (type.Find(fact)!.Property!.GetValue(record) is null && node[fact] is null or JsonNull)
            {
                scope.Fail(new TextSpan(node.Span.Start, 1), null, FactProblems.MissingId(type.Name, fact));
            }
        }

        if (type.ClrType.Assembly == typeof(FactType).Assembly)
        {
            CheckCounts(type, record, node, scope);
        }

        if (record is TrafficDay { Zone: { } zone } && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null)
        {
            scope.Fail(node["zone"]!.Span, "trafficDay.zone", FactProblems.WrongType("an IANA time zone", $"`{zone}`", "write it like `America/Los_Angeles`"));
        }

        if (record is ClickSource { Address: "" })
        {
            scope.Fail(node["address"]!.Span, "clickSource.address", FactProblems.BadId(""));
        }

        foreach (FactProperty list in type.Properties.Where(p => p is { Kind: FactKind.List, RecordType: "parcel" or "refund", IsReference: false }))
        {
            CheckDistinct(list, record, node, scope);
        }
    }

    /// <summary>The facts that identify a record of a type; none for records that are only members of a list.</summary>
    private static string[] IdentityOf(FactType type) =>
        type.ClrType == typeof(TrafficDay) ? ["date"]
        : type.ClrType == typeof(ClickSource) ? ["date", "address"]
        : type.Id is null ? []
        : [type.Id.Name];

    private static void CheckCounts(FactType type, object record, JsonObject node, RecordScope scope)
    {
        foreach (FactProperty count in type.Properties.Where(p => p is { Kind: FactKind.Integer, Property: not null }))
        {
            if (count.Property!.GetValue(record) is int and < 0)
            {
                scope.Fail(node[count.Name]!.Span, $"{type.Name}.{count.Name}", FactProblems.BadNumber(count.Property.GetValue(record)!.ToString()!, "0 or more"));
            }
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
