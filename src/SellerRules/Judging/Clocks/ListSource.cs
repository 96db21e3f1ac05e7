using SellerRules.Expressions.Runtime;

namespace SellerRules.Judging.Clocks;

/// <summary>A list of instants, such as a parcel's scans.</summary>
internal sealed class ListSource(string name, Lazy<Func<EvaluationContext, Maybe<ListValue>>> run)
{
    /// <summary>The list's path.</summary>
    public string Name { get; } = name;

    /// <summary>
    /// The instants that have happened by <paramref name="at"/>, ascending, equal ones once; the path of what may hold more of them, or null.
    /// </summary>
    public Maybe<(long[] Instants, string? MoreName)> At(EvaluationContext context, long at)
    {
        context.At = at;
        Maybe<ListValue> list = run.Value(context);
        if (!list.IsKnown)
        {
            return Maybe<(long[], string?)>.Undecided(list.State);
        }

        long[] instants = [.. list.Value.Items.Select(item => (long)item.Value).Distinct().Order()];
        return Maybe<(long[], string?)>.Of((instants, list.Value.MoreName));
    }
}
