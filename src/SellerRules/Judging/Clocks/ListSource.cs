using SellerRules.Expressions.Runtime;

namespace SellerRules.Judging.Clocks;

/// <summary>A list of instants, such as a parcel's scans.</summary>
internal sealed class ListSource(string name, Func<EvaluationContext, Maybe<InstantRun>> read)
{
    /// <summary>The list's path.</summary>
    public string Name { get; } = name;

    /// <summary>The instants that have happened by <paramref name="at"/>.</summary>
    public Maybe<InstantRun> At(EvaluationContext context, long at)
    {
        context.At = at;
        return read(context);
    }

    /// <summary>Reads a list that an expression gives.</summary>
    public static Func<EvaluationContext, Maybe<InstantRun>> Of(Lazy<Func<EvaluationContext, Maybe<ListValue>>> run) => context =>
    {
        Maybe<ListValue> list = run.Value(context);
        if (!list.IsKnown)
        {
            return Maybe<InstantRun>.Undecided(list.State);
        }

        long[] instants = [.. list.Value.Items.Select(item => (long)item.Value).Distinct().Order()];
        return Maybe<InstantRun>.Of(new InstantRun(instants, list.Value.MoreName));
    };
}
