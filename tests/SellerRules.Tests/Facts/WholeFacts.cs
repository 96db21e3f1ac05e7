using System.Text;
using SellerRules.Facts;
using SellerRules.References;

namespace SellerRules.Tests.Facts;

/// <summary>A document with one record of every type, in which every fact is given.</summary>
internal static class WholeFacts
{
    public static string Text(FactTypes types) => $"{{ {string.Join(",\n", Lists(types))} }}";

    /// <summary>A document for each type, with its record alone.</summary>
    public static IEnumerable<string> TextsByType(FactTypes types) => Lists(types).Select(list => $"{{ {list} }}");

    private static IEnumerable<string> Lists(FactTypes types) =>
        types.All.Where(t => !t.IsNested && t.Key.Length > 0).Select(t => $"\"{t.Key}\": [ {Record(types, t)} ]");

    private static string Record(FactTypes types, FactType type)
    {
        StringBuilder text = new("{ ");
        foreach (FactProperty fact in type.Properties.Where(p => p.Property is not null))
        {
            string value = fact.Kind == FactKind.List ? $"[ {Value(types, fact, fact.ElementKind!.Value)} ]" : Value(types, fact, fact.Kind);
            text.Append(text.Length > 2 ? ", " : "").Append($"\"{fact.Name}\": {value}");
        }

        return text.Append(" }").ToString();
    }

    private static string Value(FactTypes types, FactProperty fact, FactKind kind) => kind switch
    {
        FactKind.Boolean => "true",
        FactKind.Integer => "7",
        FactKind.Number => "1.5",
        FactKind.Share => "\"8.6%\"",
        FactKind.Score => "4.7",
        FactKind.Money => "\"12.40 USD\"",
        FactKind.Duration => "\"PT1H30M\"",
        FactKind.Date => "\"2024-04-01\"",
        FactKind.Instant => fact.TakesDate ? "\"2024-04-01\"" : "\"2024-04-01T00:00:00Z\"",
        FactKind.Word => $"\"{Vocabularies.Shipped.Find(fact.Vocabulary!)!.Words[0]}\"",
        FactKind.Record when !fact.IsReference => Record(types, types.Find(fact.RecordType!)!),
        _ => fact.Name == "zone" ? "\"Europe/Madrid\"" : $"\"{fact.Name}-1\"",
    };
}
