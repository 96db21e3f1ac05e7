using SellerRules.Model;
using SellerRules.Text;

namespace SellerRules.Json.Rules;

/// <summary>Reads one rule.</summary>
internal static class RuleReader
{
    private static readonly string[] Keys = ["id", "title", "subject", "effective", "when", .. KindReader.Kinds, "outcome", "source", "seeAlso"];

    /// <summary>
    /// Reads a rule with the rule set's defaults filled in. Null where there is no id or no subject, without which nothing in it can be checked;
    /// whatever else can't be read is reported and has a stand-in.
    /// </summary>
    public static RuleDefinition? Read(RuleScope scope, JsonNode node, SourceDefinition? source, EffectiveDefinition? effective)
    {
        if (ObjectReader.Open(scope, node, "rules", "a rule", Keys) is not { } reader)
        {
            return null;
        }

        JsonString? idText = reader.RequiredText("id", "\"confirm-shipment\"");
        Location where = idText is null ? reader.Where : scope.At(idText);
        reader.ShowAt(where);
        Located<string>? id = idText is null ? null : Texts.Name(scope, idText.Value, idText.Span, "the id of a rule");
        LocalizedText? title = reader.Required("title", "{ \"en\": \"…\" }") is { } titleNode ? LocalizedTexts.Read(scope, titleNode, "title") : null;
        JsonString? subject = reader.RequiredText("subject", "\"order\"");
        EffectiveDefinition? dates = reader.TryOptional("effective", out JsonNode? range) ? EffectiveReader.Read(scope, range) : effective;
        ExpressionText? when = reader.OptionalExpression("when");
        KindDefinition kind = KindReader.Read(reader, where);
        OutcomeDefinition? outcome = reader.Required("outcome", "{ \"severity\": \"warning\" }") is { } found ? OutcomeReader.Read(scope, found) : null;
        SourceDefinition? ownSource = SourceReader.ReadOf(reader, where, source);
        IReadOnlyList<Located<string>> seeAlso = reader.TryOptional("seeAlso", out JsonNode? others) ? NameLists.ReadRules(scope, others, "seeAlso") ?? [] : [];
        if (id is not { } name || subject is null)
        {
            return null;
        }

        return new RuleDefinition(
            where,
            name,
            title ?? StandIn(idText!),
            new Located<string>(subject.Value, subject.Span),
            dates,
            when,
            kind,
            outcome ?? new OutcomeDefinition(where, FindingSeverity.Info, null, null, null, null, Duty.Seller),
            ownSource,
            seeAlso);
    }

    /// <summary>A text to go on with where none could be read; the file is refused anyway.</summary>
    public static LocalizedText StandIn(JsonString id) => new([new KeyValuePair<string, JsonString>("en", id)]);
}
