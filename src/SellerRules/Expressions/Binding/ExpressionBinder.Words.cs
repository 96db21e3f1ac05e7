using SellerRules.Diagnostics;
using SellerRules.Expressions.Syntax;
using SellerRules.References;

namespace SellerRules.Expressions.Binding;

/// <content>Words of closed vocabularies: a text beside one must be one.</content>
internal sealed partial class ExpressionBinder
{
    private BoundExpression AsWord(BoundExpression expression, ExpressionSyntax syntax, BoundType other)
    {
        if (other.Kind != ValueKind.Word || expression.Type.Kind != ValueKind.Text)
        {
            return expression;
        }

        return expression switch
        {
            BoundConstant { Value: string word } => Resolve(word, other.Name!, syntax) is { } id ? new BoundConstant(other, id) : ErrorNode(),
            BoundParameter parameter => WithWords(parameter, other, syntax, v => Resolve((string)v, other.Name!, syntax)),
            BoundLookup lookup => WordsOf(lookup, other, syntax),
            _ => expression,
        };
    }

    private BoundExpression AsWords(BoundExpression list, ExpressionSyntax syntax, BoundType word)
    {
        if (word.Kind != ValueKind.Word || list.Type.Element!.Kind != ValueKind.Text)
        {
            return list;
        }

        BoundType type = new(ValueKind.List, null, word);
        return list switch
        {
            BoundConstant { Value: BoundListItems items } => ResolveAll(items, word.Name!, syntax) is { } ids ? new BoundConstant(type, ids) : ErrorNode(),
            BoundParameter parameter => WithWords(parameter, type, syntax, v => ResolveAll((BoundListItems)v, word.Name!, syntax)),
            _ => list,
        };
    }

    private BoundExpression WithWords(BoundParameter parameter, BoundType type, ExpressionSyntax syntax, Func<object, object?> resolve)
    {
        object?[] values = [.. parameter.Parameter.Values.Select(resolve)];
        return values.Any(v => v is null)
            ? ErrorNode()
            : new BoundParameter(type, parameter.Parameter with { Type = type, Values = [.. values.Select(v => v!)] });
    }

    private BoundListItems? ResolveAll(BoundListItems items, string vocabulary, ExpressionSyntax syntax)
    {
        string?[] ids = [.. items.Items.Select((item, i) => Resolve((string)item, vocabulary, syntax is ListSyntax list ? list.Items[i] : syntax))];
        return ids.Any(id => id is null) ? null : new BoundListItems([.. ids.Select(id => (object)id!)]);
    }

    private string? Resolve(string word, string vocabulary, ExpressionSyntax syntax)
    {
        Vocabulary words = Vocabularies.Shipped.Find(vocabulary)!;
        if (words.TryResolve(word, out string? id))
        {
            return id;
        }

        Fail(
            BindingProblems.UnknownWord,
            syntax.Span,
            $"`{word}` is not a word of `reference/{vocabulary}`",
            Suggestion.DidYouMean(word, words.Entries.SelectMany(entry => entry.Aliases.Prepend(entry.Id))) ?? $"the words stand in rules/reference/{vocabulary}.json");
        return null;
    }
}
