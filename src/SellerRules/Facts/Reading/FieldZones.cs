using NodaTime;
using SellerRules.Json;

namespace SellerRules.Facts.Reading;

/// <summary>Reads and checks the zones that single facts have, such as <c>{ "order.paidAt": "Asia/Shanghai" }</c>.</summary>
internal static class FieldZones
{
    private static readonly string[] Bounds = ["recorded.from", "recorded.until"];

    /// <summary>The zones of a document's <c>zones</c>; faults go to the scope.</summary>
    public static Dictionary<string, DateTimeZone> Read(FactTypes types, JsonNode node, RecordScope scope)
    {
        Dictionary<string, DateTimeZone> zones = new(StringComparer.Ordinal);
        if (node is not JsonObject given)
        {
            scope.Fail(node.Span, "zones", FactProblems.WrongType("an object such as `{ \"order.paidAt\": \"Asia/Shanghai\" }`", node.Describe()));
            return zones;
        }

        foreach (JsonMember member in given.Members.Where(m => m.Name != "note" && m.Value is not JsonNull))
        {
            if (Refusal(types, member.Name) is { } refusal)
            {
                scope.Fail(member.NameSpan, "zones", refusal);
            }
            else if (member.Value is not JsonString text)
            {
                scope.Fail(member.Value.Span, $"zones.{member.Name}", FactProblems.WrongType("a time zone such as `Asia/Shanghai`", member.Value.Describe()));
            }
            else if (ZoneText.Read(text.Value, scope.Zones, out string help) is not { } zone)
            {
                scope.Fail(text.Span, $"zones.{member.Name}", FactProblems.WrongType("a time zone", $"`{text.Value}`", help));
            }
            else
            {
                zones[member.Name] = zone;
            }
        }

        return zones;
    }

    /// <summary>Why a fact can't have a zone of its own; null where it can.</summary>
    public static FactProblem? Refusal(FactTypes types, string path)
    {
        if (Bounds.Contains(path))
        {
            return null;
        }

        FactProperty? fact = FactPaths.Find(types, path, out string? suggestion);
        return fact is null ? FactProblems.UnknownPath(path, suggestion)
            : fact.Kind != FactKind.Instant && fact.ElementKind != FactKind.Instant ? new FactProblem(FactProblems.Path, $"`{path}` is no instant, so it has no zone: {Instants(types, path)}")
            : fact.Property is null ? new FactProblem(FactProblems.Path, $"`{path}` is always worked out, so it has no zone of its own")
            : null;
    }

    private static string Instants(FactTypes types, string path)
    {
        FactType? type = types.Find(path.Split('.')[0]);
        string[] instants = [.. (type?.Properties ?? []).Where(p => p is { Kind: FactKind.Instant, Property: not null }).Select(p => $"{type!.Name}.{p.Name}")];
        return instants.Length == 0 ? "write a fact such as `order.paidAt`" : $"instants there are {FactProblems.Quoted(instants)}";
    }
}
