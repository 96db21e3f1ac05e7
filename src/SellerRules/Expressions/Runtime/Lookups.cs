namespace SellerRules.Expressions.Runtime;

/// <summary>Reads lookup tables.</summary>
internal static class Lookups
{
    /// <summary>The row of a key in the table that holds at the rule's anchor; unknown, with table and key named, where it has none.</summary>
    /// <param name="context">The evaluation context.</param>
    /// <param name="values">The table by its dates.</param>
    /// <param name="key">The key.</param>
    /// <param name="name">The table as the rule names it, such as <c>@commission</c>.</param>
    public static Maybe<T> Find<T>(EvaluationContext context, ParameterValue<LookupTable<T>> values, Maybe<string> key, string name)
    {
        Maybe<LookupTable<T>> table = values.At(context);
        if (!table.IsKnown || !key.IsKnown)
        {
            return Maybe<T>.Undecided(table.State, key.State);
        }

        return table.Value.TryFind(key.Value, out T value) ? Maybe<T>.Of(value) : context.Unknown<T>($"{name}[{key.Value}]");
    }
}
