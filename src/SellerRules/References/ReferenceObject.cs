using NodaTime;
using SellerRules.Diagnostics;
using SellerRules.Json;
using SellerRules.Json.Rules;
using SellerRules.Text;

namespace SellerRules.References;

/// <summary>Reads the keys of one object of a reference file, and reports what isn't as it should be.</summary>
internal sealed class ReferenceObject
{
    private readonly SourceFile _file;
    private readonly JsonObject _node;
    private readonly DiagnosticBag _bag;

    /// <summary>Wraps an object, and reports every key that isn't allowed; <c>note</c> always is.</summary>
    public ReferenceObject(SourceFile file, JsonObject node, DiagnosticBag bag, params string[] allowed)
    {
        (_file, _node, _bag) = (file, node, bag);
        foreach (JsonMember member in node.Members.Where(m => m.Name != "note" && !allowed.Contains(m.Name, StringComparer.Ordinal)))
        {
            bag.ReportUnknown(new Location(file, member.NameSpan), member.Name, allowed);
        }
    }

    /// <summary>Where the object begins.</summary>
    public Location Whole => new(_file, _node.Span with { Length = 1 });

    /// <summary>Where the value of a key stands, or the whole object where it has no such key.</summary>
    public Location At(string key) => At(_node[key] ?? _node);

    /// <summary>Where a value stands.</summary>
    public Location At(JsonNode node) => new(_file, node.Span);

    /// <summary>A text that has to be there; empty where it isn't, which is reported.</summary>
    public string Text(string key) => Required<JsonString>(key, "a text")?.Value ?? "";

    /// <summary>True or false, which has to be there.</summary>
    public bool Boolean(string key) => Required<JsonBoolean>(key, "true or false")?.Value ?? false;

    /// <summary>A number that has to be there; null where it isn't, which is reported.</summary>
    public decimal? Number(string key) => Required<JsonNumber>(key, "a number")?.Value;

    /// <summary>An object that has to be there.</summary>
    public JsonObject? Object(string key) => Required<JsonObject>(key, "an object");

    /// <summary>A list that has to be there; its members that are of another type are reported and left out.</summary>
    public IReadOnlyList<T> List<T>(string key, string expected)
        where T : JsonNode
    {
        List<T> members = [];
        foreach (JsonNode item in Required<JsonArray>(key, "a list")?.Items ?? [])
        {
            if (item is T member)
            {
                members.Add(member);
            }
            else
            {
                _bag.ReportType(At(item), key, expected, item.Describe());
            }
        }

        return members;
    }

    /// <summary>The texts of a list that has to be there.</summary>
    public IReadOnlyList<string> Texts(string key) => [.. List<JsonString>(key, "a list of texts").Select(t => t.Value)];

    /// <summary>Whether the value of a key is there and not null.</summary>
    public bool Has(string key) => _node[key] is not (null or JsonNull);

    /// <summary>Whether the value of a key is a list without members.</summary>
    public bool IsEmptyList(string key) => _node[key] is JsonArray { Items.Count: 0 };

    /// <summary>A date that has to be there; null where it can't be read, which is reported.</summary>
    public LocalDate? Date(string key) => Required<JsonString>(key, "a date") is { } text ? Date(text) : null;

    /// <summary>A text as a date; null where it can't be read, which is reported.</summary>
    public LocalDate? Date(JsonString text)
    {
        if (!IsoText.TryDate(text.Value, out LocalDate date))
        {
            _bag.ReportDate(At(text), $"`{text.Value}` is no date: write it like `2024-12-31`");
            return null;
        }

        return date;
    }

    /// <summary>The text of a title in each language.</summary>
    public IReadOnlyDictionary<string, string> Titles(string key) =>
        (Object(key)?.Members ?? []).Where(m => m.Value is JsonString).ToDictionary(m => m.Name, m => ((JsonString)m.Value).Value, StringComparer.Ordinal);

    /// <summary>Whether the file's <c>formatVersion</c> is one that this version reads; reports it where not.</summary>
    public bool ReadsFormat()
    {
        JsonNumber? version = Required<JsonNumber>("formatVersion", "a number");
        if (version is { Value: > 1 })
        {
            _bag.ReportNewerFormat(At(version), version.Value, FormatVersion.Known);
        }

        return version is { Value: 1 };
    }

    private T? Required<T>(string key, string expected)
        where T : JsonNode
    {
        JsonNode? node = _node[key];
        if (node is null)
        {
            _bag.ReportMissing(At(_node), key);
        }
        else if (node is not T)
        {
            _bag.ReportType(At(node), key, expected, node.Describe());
        }

        return node as T;
    }
}
