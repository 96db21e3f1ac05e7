using SellerRules.Diagnostics;
using SellerRules.Expressions.Binding;
using SellerRules.Json;
using SellerRules.Model;
using SellerRules.References;
using SellerRules.Text;

namespace SellerRules.Judging.Binding;

/// <summary>Checks lookup tables: what they are looked up by, their keys, and that their values are of one type.</summary>
internal sealed class TableBinder(RuleSetDefinition set, Func<JsonNode, BoundConstant?> bindScalar, DiagnosticBag bag)
{
    private const string FreeText = "text";
    private const string Rest = "*";

    /// <summary>What tables can be looked up by: the vocabularies, each in the singular, and free text.</summary>
    private static readonly Dictionary<string, string?> Keys = KeysOf(Vocabularies.Shipped.All);

    /// <summary>The table; null, reported, where it can't be used.</summary>
    public BoundConstant? Bind(Located<string> by, TableValueDefinition table)
    {
        if (!Keys.TryGetValue(by.Value, out string? vocabulary))
        {
            bag.Report(
                RuleProblems.UnknownTableKey,
                new Location(set.File, by.Span),
                $"a table can't be looked up by `{by.Value}`",
                Suggestion.DidYouMean(by.Value, Keys.Keys) ?? $"it can by {string.Join(", ", Keys.Keys.Order(StringComparer.Ordinal).Select(k => $"`{k}`"))}");
            return null;
        }

        Dictionary<string, object> rows = new(StringComparer.Ordinal);
        BoundType? type = null;
        foreach (JsonMember entry in table.Entries)
        {
            if (KeyOf(entry, vocabulary) is not { } key || bindScalar(entry.Value) is not { } value || !Fits(entry, value, ref type))
            {
                return null;
            }

            if (!rows.TryAdd(key, value.Value))
            {
                bag.Report(RuleProblems.RepeatedRow, new Location(set.File, entry.NameSpan), $"the table has a row for `{key}` already", "keep the one that is meant; an alias stands for its word");
                return null;
            }
        }

        return new BoundConstant(new BoundType(ValueKind.Table, vocabulary, type), new TableRows(rows, vocabulary == "categories"));
    }

    private static Dictionary<string, string?> KeysOf(IReadOnlyList<string> vocabularies)
    {
        Dictionary<string, string?> keys = new(StringComparer.Ordinal);
        foreach (string vocabulary in vocabularies)
        {
            keys.Add(Singular(vocabulary), vocabulary);
        }

        keys.Add(FreeText, null);
        return keys;
    }

    private static string Singular(string vocabulary) =>
        vocabulary.EndsWith("ies", StringComparison.Ordinal) ? vocabulary[..^3] + "y"
        : vocabulary.EndsWith("uses", StringComparison.Ordinal) ? vocabulary[..^2]
        : vocabulary[..^1];

    private string? KeyOf(JsonMember entry, string? vocabulary)
    {
        if (vocabulary is null || entry.Name == Rest)
        {
            return entry.Name;
        }

        Vocabulary words = Vocabularies.Shipped.Find(vocabulary)!;
        if (words.TryResolve(entry.Name, out string id))
        {
            return id;
        }

        bag.Report(
            BindingProblems.UnknownWord,
            new Location(set.File, entry.NameSpan),
            $"`{entry.Name}` is not a word of `reference/{vocabulary}`",
            Suggestion.DidYouMean(entry.Name, words.Entries.SelectMany(e => e.Aliases.Prepend(e.Id))) ?? $"the words stand in rules/reference/{vocabulary}.json; `*` is for all the rest");
        return null;
    }

    private bool Fits(JsonMember entry, BoundConstant value, ref BoundType? type)
    {
        type ??= value.Type;
        if (value.Type == type)
        {
            return true;
        }

        bag.Report(
            RuleProblems.MixedParameter,
            new Location(set.File, entry.Value.Span),
            $"the table begins with {type.Describe()}, but this is {value.Type.Describe()}",
            "all values of a table must be of one type");
        return false;
    }
}
