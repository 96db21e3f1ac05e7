using SellerRules.Diagnostics;
using SellerRules.Expressions.Binding;
using SellerRules.Json;
using SellerRules.Model;
using SellerRules.Text;

namespace SellerRules.Judging.Binding;

/// <summary>Cuts messages into texts and placeholders, and checks the placeholders.</summary>
internal sealed class MessageBinder(RuleSetDefinition set, BindingScope scope, ParameterTable parameters, DiagnosticBag bag)
{
    private static readonly HashSet<string> NoReads = [];
    private static readonly string[] Words = ["due", "from", "occurredAt", "value", "band", "count", "points", "match"];

    /// <summary>The templates by language tag, in the order written; <paramref name="listed"/> is the question to a list file whose entry they can name.</summary>
    public IReadOnlyDictionary<string, MessageTemplate> Bind(LocalizedText? message, BoundListed? listed = null)
    {
        Dictionary<string, MessageTemplate> templates = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string language, JsonString text) in message?.Texts ?? [])
        {
            templates[language] = new MessageTemplate(Cut(text, listed));
        }

        return templates;
    }

    private List<MessagePart> Cut(JsonString literal, BoundListed? listed)
    {
        string text = literal.Value;
        List<MessagePart> parts = [];
        int at = 0;
        while (at < text.Length)
        {
            int open = text.IndexOf('{', at);
            if (open < 0)
            {
                break;
            }

            int close = text.IndexOf('}', open);
            if (close < 0)
            {
                Refuse(literal, new TextSpan(open, 1), "this `{` has no `}`", "write a placeholder such as `{due}`");
                return parts;
            }

            parts.Add(new MessagePart(text[at..open], null, null, null));
            if (Placeholder(literal, new TextSpan(open + 1, close - open - 1), listed) is { } part)
            {
                parts.Add(part);
            }

            at = close + 1;
        }

        parts.Add(new MessagePart(text[at..], null, null, null));
        return parts;
    }

    private MessagePart? Placeholder(JsonString literal, TextSpan inner, BoundListed? listed)
    {
        string name = literal.Value.Substring(inner.Start, inner.Length);
        if (name == "match")
        {
            return BindMatch(literal, inner, listed);
        }

        if (Words.Contains(name))
        {
            return new MessagePart(null, name, null, null);
        }

        Location at = Locate(literal, inner);
        if (name.StartsWith('@'))
        {
            if (parameters.Find(set, name[1..].Split('[')[0], at) is { } parameter)
            {
                return BindParameter(literal, inner, parameter);
            }

            Refuse(literal, inner, $"there is no parameter `{name}`", Suggestion.Nearest(name[1..], parameters.NamesIn(set)) is { } near ? $"did you mean `@{near}`?" : null);
            return null;
        }

        if (!name.Contains('.', StringComparison.Ordinal))
        {
            Refuse(literal, inner, $"`{{{name}}}` can't stand in a message", Suggestion.DidYouMean(name, Words) ?? $"a message can hold {string.Join(", ", Words.Select(w => $"`{{{w}}}`"))}, `{{@parameter}}` and `{{fact.path}}`");
            return null;
        }

        TextSpan raw = at.Span;
        ExpressionText path = new(set.File, new JsonString(TextSpan.FromBounds(raw.Start - 1, raw.End + 1), name));
        BoundRoot? fact = ExpressionBinder.Bind(scope, path, bag);
        bool isScalar = fact?.Expression is BoundFact or BoundPublished && fact.Expression.Type.Kind is not (ValueKind.List or ValueKind.Record);
        if (fact is not null && !isScalar)
        {
            Refuse(literal, inner, $"`{{{name}}}` can't stand in a message", "only a fact can, such as `{order.destination}`");
            return null;
        }

        return fact is null ? null : new MessagePart(null, null, null, fact);
    }

    /// <summary>The entry of a list file is told by asking the list once more when the message is wanted.</summary>
    private MessagePart? BindMatch(JsonString literal, TextSpan inner, BoundListed? listed)
    {
        if (listed is { } asked)
        {
            BoundListed entry = asked with { Type = BoundType.Text, NamesEntry = true };
            return new MessagePart(null, null, null, new BoundRoot(entry, false, false, NoReads));
        }

        Refuse(literal, inner, "`{match}` names the entry of a list file, but the rule asks none", "ask `listed(product, @list)` in `when` or `that`, outside of functions over lists");
        return null;
    }

    private MessagePart? BindParameter(JsonString literal, TextSpan inner, Parameter parameter)
    {
        bool isValue = parameter.Type.Kind is not (ValueKind.Table or ValueKind.EntryList) && !parameter.FollowsDate && literal.Value[inner.End - 1] != ']';
        if (isValue || parameter.Type.Kind == ValueKind.Error)
        {
            return new MessagePart(null, null, parameter, null);
        }

        string what = parameter.FollowsDate ? "a group of markets" : parameter.Type.Describe();
        Refuse(literal, inner, $"`@{parameter.ShortName}` is {what}, which can't stand in a message", "a message can hold parameters with one value");
        return null;
    }

    private void Refuse(JsonString literal, TextSpan span, string message, string? help) =>
        bag.Report(RuleProblems.BadPlaceholder, Locate(literal, span), message, help);

    private Location Locate(JsonString literal, TextSpan span) => new ExpressionText(set.File, literal).Locate(span);
}
