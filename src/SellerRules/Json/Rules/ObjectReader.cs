using System.Diagnostics.CodeAnalysis;
using SellerRules.Diagnostics;
using SellerRules.Model;
using SellerRules.Text;

namespace SellerRules.Json.Rules;

/// <summary>
/// An object of a rule file whose keys have been checked. A key that looks like a misspelling of another is reported once: the other one is
/// then not reported as missing.
/// </summary>
internal sealed class ObjectReader
{
    private const string Note = "note";
    private readonly JsonObject _node;
    private readonly string _what;
    private HashSet<string>? _misspelt;

    private ObjectReader(RuleScope scope, JsonObject node, Location where, string what)
    {
        Scope = scope;
        Where = where;
        _node = node;
        _what = what;
    }

    /// <summary>The file that the object stands in.</summary>
    public RuleScope Scope { get; }

    /// <summary>Where problems of the object as a whole are shown.</summary>
    public Location Where { get; private set; }

    /// <summary>The members that aren't the note.</summary>
    public IEnumerable<JsonMember> Members => _node.Members.Where(m => m.Name != Note);

    /// <summary>Opens an object with fixed keys and reports all others; null, reported, where the value is no object.</summary>
    public static ObjectReader? Open(RuleScope scope, JsonNode node, string name, string what, params IReadOnlyList<string> keys)
    {
        if (OpenMap(scope, node, name, what) is not { } reader)
        {
            return null;
        }

        foreach (JsonMember member in reader.Members.Where(m => !keys.Contains(m.Name)))
        {
            scope.Bag.ReportUnknownKey(scope.At(member.NameSpan), member.Name, what, [.. keys, Note]);
            if (Suggestion.Nearest(member.Name, keys) is { } meant)
            {
                (reader._misspelt ??= new HashSet<string>(StringComparer.Ordinal)).Add(meant);
            }
        }

        return reader;
    }

    /// <summary>Opens an object whose keys are names of the author's own.</summary>
    public static ObjectReader? OpenMap(RuleScope scope, JsonNode node, string name, string what)
    {
        if (node is not JsonObject found)
        {
            scope.WrongType(node, name, "an object", "write `{ … }`");
            return null;
        }

        ObjectReader reader = new(scope, found, scope.At(node), what);
        if (found[Note] is { } note and not JsonString)
        {
            scope.WrongType(note, Note, "a text");
        }

        return reader;
    }

    /// <summary>Shows problems of the object as a whole at the words that name it.</summary>
    public void ShowAt(Location where) => Where = where;

    /// <summary>Whether the key is there, or looks misspelt.</summary>
    public bool Mentions(string key) => _node[key] is not null || IsMisspelt(key);

    /// <summary>The member of a key; null where it isn't there.</summary>
    public JsonMember? Member(string key) => _node.Find(key);

    /// <summary>The value of a key; null where it isn't there.</summary>
    public JsonNode? Optional(string key) => _node[key];

    /// <summary>The value of a key that must be there.</summary>
    public JsonNode? Required(string key, string? example = null)
    {
        JsonNode? value = _node[key];
        if (value is null && !IsMisspelt(key))
        {
            Scope.Bag.ReportMissingKey(Where, key, _what, example);
        }

        return value;
    }

    /// <summary>Whether the key holds a value other than null, which some keys allow.</summary>
    public bool TryOptional(string key, [NotNullWhen(true)] out JsonNode? value, bool nullAllowed = false)
    {
        value = _node[key];
        value = nullAllowed && value is JsonNull ? null : value;
        return value is not null;
    }

    /// <summary>A text that must be there.</summary>
    public JsonString? RequiredText(string key, string? example = null) => Required(key, example) is { } node ? Texts.Read(Scope, node, key) : null;

    /// <summary>A text that may be there.</summary>
    public JsonString? OptionalText(string key, bool nullAllowed = false) =>
        TryOptional(key, out JsonNode? node, nullAllowed) ? Texts.Read(Scope, node, key) : null;

    /// <summary>An expression that must be there.</summary>
    public ExpressionText? RequiredExpression(string key, string? example = null) => RequiredText(key, example) is { } text ? Expression(text) : null;

    /// <summary>An expression that may be there.</summary>
    public ExpressionText? OptionalExpression(string key) => OptionalText(key) is { } text ? Expression(text) : null;

    /// <summary>A word of a closed list; null where the key isn't there or the word isn't known, which is reported.</summary>
    public string? OptionalWord(string key, params IReadOnlyList<string> allowed) => OptionalText(key) is { } text ? Word(key, text, allowed) : null;

    /// <summary>A word of a closed list that must be there.</summary>
    public string? RequiredWord(string key, params IReadOnlyList<string> allowed) =>
        RequiredText(key, $"\"{allowed[0]}\"") is { } text ? Word(key, text, allowed) : null;

    private ExpressionText Expression(JsonString text)
    {
        ExpressionText expression = new(Scope.File, text);
        Scope.Parts?.Expressions.Add(expression);
        return expression;
    }

    private bool IsMisspelt(string key) => _misspelt?.Contains(key) ?? false;

    private string? Word(string key, JsonString text, IReadOnlyList<string> allowed)
    {
        if (allowed.Contains(text.Value))
        {
            return text.Value;
        }

        Scope.Bag.ReportUnknownWord(Scope.At(text), key, text.Value, allowed);
        return null;
    }
}
