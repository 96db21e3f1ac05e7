using SellerRules.Expressions.Syntax;
using SellerRules.Time;

namespace SellerRules.Expressions.Binding;

/// <content>Lookup tables.</content>
internal sealed partial class ExpressionBinder
{
    private BoundExpression BindLookup(IndexSyntax index)
    {
        BoundExpression found = FindParameter(index.Table);
        BoundExpression key = Bind(index.Key);
        if (IsError(found, key))
        {
            return ErrorNode();
        }

        if (found is not BoundParameter { Type.Kind: ValueKind.Table, Parameter: var table })
        {
            return Fail(
                BindingProblems.WrongType,
                index.Table.Span,
                $"`{Words(index.Table)}` is {found.Type.Describe()}, which has no rows",
                $"write `{Words(index.Table)}` alone, or define it with `by` and `table`");
        }

        BoundType wanted = table.Type.Name is { } vocabulary ? new BoundType(ValueKind.Word, vocabulary) : BoundType.Text;
        key = AsWord(key, index.Key, wanted);
        if (IsError(key))
        {
            return key;
        }

        return key.Type == wanted
            ? new BoundLookup(table.Type.Element!, table, key)
            : Fail(
                BindingProblems.UnitMismatch,
                index.Key.Span,
                $"the keys of `{Words(index.Table)}` are {wanted.DescribeMany()}, but this is {key.Type.Describe()}",
                $"such as `{Words(index.Table)}[{(wanted.Kind == ValueKind.Text ? "line.sku" : wanted.Name == "categories" ? "product.category" : "…")}]`");
    }

    private static BoundLookup WithRows(BoundLookup lookup, BoundType type, IReadOnlyList<TableRows> values) =>
        new(type, lookup.Table with { Type = lookup.Table.Type with { Element = type }, Values = [.. values] }, lookup.Key);

    private BoundExpression WordsOf(BoundLookup lookup, BoundType word, ExpressionSyntax syntax)
    {
        List<TableRows> values = [];
        foreach (TableRows table in lookup.Table.Values.Cast<TableRows>())
        {
            Dictionary<string, object> rows = [];
            foreach ((string key, object value) in table.Rows)
            {
                if (Resolve((string)value, word.Name!, syntax) is not { } id)
                {
                    return ErrorNode();
                }

                rows.Add(key, id);
            }

            values.Add(table with { Rows = rows });
        }

        return WithRows(lookup, word, values);
    }

    private static BoundExpression LengthsOf(BoundLookup lookup)
    {
        TableRows[] values = [.. lookup.Table.Values.Cast<TableRows>()];
        return values.All(table => table.Rows.Values.All(row => row is ElapsedLimit))
            ? WithRows(lookup, BoundType.Duration, [.. values.Select(t => t with { Rows = t.Rows.ToDictionary(r => r.Key, r => (object)((ElapsedLimit)r.Value).Length) })])
            : lookup;
    }
}
