using SellerRules.Json;

namespace SellerRules.Facts.Reading;

/// <summary>Reads what the caller vouches for.</summary>
internal static class AssumptionReader
{
    /// <summary>The assumptions of a document's <c>assume</c>; faults go to the scope.</summary>
    public static IReadOnlyList<Assumption> Read(FactTypes types, JsonNode node, RecordScope scope)
    {
        if (node is not JsonObject given)
        {
            scope.Fail(node.Span, "assume", FactProblems.WrongType("an object such as `{ \"order.preSale\": false }`", node.Describe()));
            return [];
        }

        List<Assumption> assumptions = [];
        foreach (JsonMember member in given.Members.Where(m => m.Name != "note" && m.Value is not JsonNull))
        {
            FactProperty? fact = FactPaths.Find(types, member.Name, out string? suggestion);
            if (fact is null)
            {
                scope.Fail(member.NameSpan, "assume", FactProblems.UnknownPath(member.Name, suggestion));
            }
            else if (Refusal(fact) is { } reason)
            {
                scope.Fail(member.NameSpan, "assume", new FactProblem(FactProblems.Path, $"`{member.Name}` can't be assumed: {reason}"));
            }
            else if (RecordReader.ReadValue(fact, member.Value, member.Name, scope) is { } value)
            {
                assumptions.Add(new Assumption(member.Name, value));
            }
        }

        return assumptions;
    }

    /// <summary>Why a fact can't be assumed; null where it can.</summary>
    private static string? Refusal(FactProperty fact) =>
        fact.Class == FactClass.Event || fact is { IsDerived: true, Kind: FactKind.Instant } ? "it happens at an instant, and only what is absent without one can be vouched for"
        : fact.Property is null ? "it is always worked out"
        : fact.Name == "id" ? "it tells a record from others"
        : fact.HoldsRecords ? "it holds records"
        : null;
}
