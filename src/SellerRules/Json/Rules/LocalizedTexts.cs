using SellerRules.Diagnostics;
using SellerRules.Model;
using SellerRules.Text.Matching;

namespace SellerRules.Json.Rules;

/// <summary>Reads a text in several languages.</summary>
internal static class LocalizedTexts
{
    private static readonly PlainPattern Tag = PlainPattern.Of("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");

    /// <summary>Reads <c>{ "en": "…", "zh-CN": "…" }</c>; null, reported, where nothing in it can be used.</summary>
    public static LocalizedText? Read(RuleScope scope, JsonNode node, string name)
    {
        if (node is JsonString text)
        {
            scope.WrongType(node, name, "an object with a text for each language", $"write `{{ \"en\": {scope.Words(text)} }}`");
            return null;
        }

        if (ObjectReader.OpenMap(scope, node, name, "a text") is not { } reader)
        {
            return null;
        }

        List<KeyValuePair<string, JsonString>> texts = [];
        foreach (JsonMember member in reader.Members)
        {
            bool tag = Tag.IsMatch(member.Name);
            if (!tag)
            {
                scope.Bag.ReportBadLanguage(scope.At(member.NameSpan), member.Name);
            }

            if (Texts.Read(scope, member.Value, member.Name) is { } value && tag)
            {
                texts.Add(new KeyValuePair<string, JsonString>(member.Name, value));
            }
        }

        if (!reader.Members.Any())
        {
            scope.Bag.ReportBlank(reader.Where, name, "a text such as `{ \"en\": \"…\" }`");
        }

        return texts.Count == 0 ? null : new LocalizedText(texts);
    }
}
