using SellerRules.Diagnostics;
using SellerRules.Expressions.Binding;
using SellerRules.Json;
using SellerRules.Model;
using SellerRules.Text;

namespace SellerRules.Judging.Binding;

/// <summary>Cuts messages into texts and placeholders, and checks the placeholders.</summary>
internal sealed class MessageBinder(RuleSetDefinition set, BindingScope scope, ParameterTable parameters, DiagnosticBag bag)
{
    private static readonly string[] Words = ["due", "from", "occurredAt", "value", "band", "count", "points", "match"];

    /// <summary>The templates by language tag, in the order written.</summary>
    public IReadOnlyDictionary<string, MessageTemplate> Bind(LocalizedText? message)
    {
        Dictionary<string, MessageTemplate> templates = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string language, JsonString text) in message?.Texts ?? [])
        {
            templates[language] = new MessageTemplate(Cut(text));
        }

        return templates;
    }

    private List<MessagePart> Cut(JsonString literal)
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
            if (Placeholder(literal, new TextSpan(open + 1, close - open - 1)) is { } part)
            {
                parts.Add(part);
            }

            at = close + 1;
        }

        parts.Add(new MessagePart(text[at..], null, null, null));
        return parts;
    }

    private MessagePart? Placeholder(JsonString literal, TextSpan inner)
    {
        string name = literal.Value.Substring(inner.Start, inner.Length);
        if (Words.Contains(name))
        {
            return new MessagePart(null, name, null, null);
        }

        Location at = Locate(literal, inner);
        if (name.StartsWith('@'))
        {
            if (parameters.Find(set, name[1..], at) is { } parameter)
            {
                return new MessagePart(null, null, parameter, null);
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

    private void Refuse(JsonString literal, TextSpan span, string message, string? help) =>
        bag.Report(RuleProblems.BadPlaceholder, Locate(literal, span), message, help);

    private Location Locate(JsonString literal, TextSpan span) => new ExpressionText(set.File, literal).Locate(span);
}
