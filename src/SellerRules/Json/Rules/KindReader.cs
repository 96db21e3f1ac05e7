using SellerRules.Diagnostics;
using SellerRules.Model;
using SellerRules.Text;

namespace SellerRules.Json.Rules;

/// <summary>Finds a rule's kind and reads it.</summary>
internal static class KindReader
{
    /// <summary>The kinds of the format.</summary>
    public static readonly string[] Kinds = ["deadline", "schedule", "require", "measure", "spike", "tally", "formula"];

    /// <summary>Reads the kind; a kind that can't be read, or of which there is not exactly one, is reported and stands as unreadable.</summary>
    public static KindDefinition Read(ObjectReader rule, Location where)
    {
        RuleScope scope = rule.Scope;
        JsonMember[] kinds = [.. rule.Members.Where(m => Kinds.Contains(m.Name))];
        if (kinds.Length == 0)
        {
            if (!Kinds.Any(rule.Mentions))
            {
                scope.Bag.ReportNoKind(where, Kinds);
            }

            return new UnreadableKindDefinition(where, [], []);
        }

        foreach (JsonMember second in kinds.Skip(1))
        {
            scope.Bag.ReportTwoKinds(scope.At(second.NameSpan), second.Name, kinds[0].Name);
        }

        ReadParts parts = new();
        RuleScope kept = scope with { Parts = parts };
        KindDefinition?[] read = [.. kinds.Select(kind => ReadOne(kept, kind))];
        return read is [{ } only] ? only : new UnreadableKindDefinition(where, parts.Expressions, parts.Limits);
    }

    private static KindDefinition? ReadOne(RuleScope scope, JsonMember kind)
    {
        Location where = scope.At(kind.NameSpan);
        return kind.Name switch
        {
            "deadline" => ClockReader.ReadDeadline(scope, kind.Value, where),
            "schedule" => ClockReader.ReadSchedule(scope, kind.Value, where),
            "require" => ReadRequire(scope, kind.Value, where),
            "spike" => SpikeReader.Read(scope, kind.Value, where),
            "tally" => TallyReader.Read(scope, kind.Value, where),
            "measure" => MeasureReader.Read(scope, kind.Value, where),
            _ => FormulaReader.Read(scope, kind.Value, where),
        };
    }

    private static RequireDefinition? ReadRequire(RuleScope scope, JsonNode node, Location where)
    {
        if (ObjectReader.Open(scope, node, "require", "`require`", "that", "at") is not { } reader)
        {
            return null;
        }

        ExpressionText? that = reader.RequiredExpression("that", "\"…\"");
        ExpressionText? at = reader.OptionalExpression("at");
        return that is null || (reader.Mentions("at") && at is null) ? null : new RequireDefinition(where, that, at);
    }
}
