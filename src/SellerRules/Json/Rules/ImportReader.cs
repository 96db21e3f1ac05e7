using SellerRules.Model;
using SellerRules.Text;

namespace SellerRules.Json.Rules;

/// <summary>Reads the short names that a rule set gives to other files' parameters.</summary>
internal static class ImportReader
{
    /// <summary>Reads <c>"imports": { "eu": "reference/markets#eu" }</c>.</summary>
    public static IReadOnlyList<ImportDefinition> Read(RuleScope scope, JsonNode node)
    {
        List<ImportDefinition> imports = [];
        foreach (JsonMember member in ObjectReader.OpenMap(scope, node, "imports", "`imports`")?.Members ?? [])
        {
            Located<string>? name = Texts.Name(scope, member.Name, member.NameSpan, "the name of an import");
            Located<string>? target = Texts.Read(scope, member.Value, member.Name) is { } text ? Texts.Foreign(scope, text) : null;
            if (name is { } from && target is { } to)
            {
                imports.Add(new ImportDefinition(from, to));
            }
        }

        return imports;
    }
}
