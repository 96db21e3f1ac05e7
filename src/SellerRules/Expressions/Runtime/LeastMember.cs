using SellerRules.Facts;

namespace SellerRules.Expressions.Runtime;

/// <summary>The member with the least value, the first of equals.</summary>
internal static class LeastMember
{
    /// <summary>By a value with an order of its own; an empty list has none.</summary>
    public static Maybe<TMember> By<TMember, TValue>(
        EvaluationContext context, Maybe<ListValue> list, int variable, Func<EvaluationContext, Maybe<TValue>> body, bool emptyIsNotYet)
        where TValue : IComparable<TValue> =>
        Least<TMember, TValue>(context, list, variable, body, (_, next, best) => Maybe<int>.Of(next.Value.CompareTo(best.Value)), emptyIsNotYet);

    /// <summary>By an amount of money.</summary>
    public static Maybe<TMember> ByMoney<TMember>(EvaluationContext context, Maybe<ListValue> list, int variable, Func<EvaluationContext, Maybe<Money>> body) =>
        Least<TMember, Money>(context, list, variable, body, Comparisons.CompareMoney, false);

    private static Maybe<TMember> Least<TMember, TValue>(
        EvaluationContext context,
        Maybe<ListValue> list,
        int variable,
        Func<EvaluationContext, Maybe<TValue>> body,
        Func<EvaluationContext, Maybe<TValue>, Maybe<TValue>, Maybe<int>> compare,
        bool emptyIsNotYet)
    {
        if (list.IsKnown && list.Value.Items.Count == 0 && list.Value.MoreName is null)
        {
            context.Names.Add(emptyIsNotYet ? list.Value.Name : $"`{list.Value.Name}` is empty");
            return new Maybe<TMember>(emptyIsNotYet ? State.NotYet : State.Unknown, default!);
        }

        object? member = null;
        Maybe<TValue> least = Aggregates.Fold(context, list, variable, body, Pick, Maybe<TValue>.Of(default!));
        return least.IsKnown ? Maybe<TMember>.Of((TMember)member!) : Maybe<TMember>.Undecided(least.State);

        Maybe<TValue> Pick(EvaluationContext at, Maybe<TValue> best, Maybe<TValue> next)
        {
            Maybe<int> order = member is null ? Maybe<int>.Of(-1) : compare(at, next, best);
            if (!order.IsKnown)
            {
                return Maybe<TValue>.Undecided(order.State);
            }

            member = order.Value < 0 ? at.Variables[variable] : member;
            return order.Value < 0 ? next : best;
        }
    }
}
