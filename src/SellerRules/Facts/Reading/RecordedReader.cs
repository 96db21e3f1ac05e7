using NodaTime;
using SellerRules.Json;

namespace SellerRules.Facts.Reading;

/// <summary>Reads what facts could know.</summary>
internal static class RecordedReader
{
    private static readonly string[] Keys = ["from", "until", "not"];

    /// <summary>The value of a <c>recorded</c> key; faults go to the scope, and how local times were resolved to <paramref name="notes"/>.</summary>
    public static Recorded? Read(FactTypes types, JsonNode node, string path, RecordScope scope, List<FactNoteDraft> notes)
    {
        if (node is not JsonObject given)
        {
            scope.Fail(node.Span, path, FactProblems.WrongType("an object with `from`, `until` and `not`", node.Describe()));
            return null;
        }

        foreach (JsonMember member in given.Members.Where(m => m.Name != "note" && !Keys.Contains(m.Name, StringComparer.Ordinal)))
        {
            scope.Fail(member.NameSpan, path, FactProblems.UnknownKey(member.Name, "recorded", Keys));
        }

        Instant? from = Instant(given["from"], path + ".from", scope, notes);
        Instant? until = Instant(given["until"], path + ".until", scope, notes);
        if (from > until)
        {
            scope.Fail(given["until"]!.Span, path, new FactProblem(FactProblems.Instant, "ends before it begins: `until` is earlier than `from`"));
        }

        return new Recorded { From = from, Until = until, Not = Not(types, given["not"], path + ".not", scope) };
    }

    private static Instant? Instant(JsonNode? node, string path, RecordScope scope, List<FactNoteDraft> notes)
    {
        if (node is null or JsonNull)
        {
            return null;
        }

        Instant? instant = (Instant?)ValueReader.Read(FactKind.Instant, node, path, scope, out FactNoteDraft? note);
        if (note is not null)
        {
            notes.Add(note);
        }

        return instant;
    }

    private static string[] Not(FactTypes types, JsonNode? node, string path, RecordScope scope)
    {
        if (node is null or JsonNull)
        {
            return [];
        }

        if (node is not JsonArray list)
        {
            scope.Fail(node.Span, path, FactProblems.WrongType("a list of facts", node.Describe()));
            return [];
        }

        List<string> paths = [];
        foreach (JsonNode item in list.Items)
        {
            if (item is not JsonString text)
            {
                scope.Fail(item.Span, path, FactProblems.WrongType("a list of facts such as `order.parcels`", item.Describe()));
            }
            else if (FactPaths.Find(types, text.Value, out string? suggestion) is null)
            {
                scope.Fail(item.Span, path, FactProblems.UnknownPath(text.Value, suggestion));
            }
            else
            {
                paths.Add(text.Value);
            }
        }

        return [.. paths.Distinct(StringComparer.Ordinal)];
    }
}
