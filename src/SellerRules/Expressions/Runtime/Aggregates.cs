using SellerRules.Facts;

namespace SellerRules.Expressions.Runtime;

/// <summary>Functions over lists. A list's undecided members, and a list that may have more, leave undecided what the others don't decide.</summary>
internal static class Aggregates
{
    /// <summary>Whether the body holds for any member.</summary>
    public static Maybe<bool> Any(EvaluationContext context, Maybe<ListValue> list, int variable, Func<EvaluationContext, Maybe<bool>> body) =>
        Decide(context, list, variable, body, true);

    /// <summary>Whether the body holds for all members.</summary>
    public static Maybe<bool> All(EvaluationContext context, Maybe<ListValue> list, int variable, Func<EvaluationContext, Maybe<bool>> body) =>
        Decide(context, list, variable, body, false);

    /// <summary>How many members there are.</summary>
    public static Maybe<decimal> Count(EvaluationContext context, Maybe<ListValue> list)
    {
        if (!list.IsKnown)
        {
            return Maybe<decimal>.Undecided(list.State);
        }

        State state = NameUndecided(context, list.Value, State.Known);
        return state == State.Known ? Maybe<decimal>.Of(list.Value.Items.Count) : Maybe<decimal>.Undecided(state);
    }

    /// <summary>The members for which the body holds; those for which it is undecided stay as undecided members.</summary>
    public static Maybe<ListValue> Where(EvaluationContext context, Maybe<ListValue> list, int variable, Func<EvaluationContext, Maybe<bool>> body)
    {
        if (!list.IsKnown)
        {
            return list;
        }

        List<ListItem> kept = [];
        foreach (ListItem item in list.Value.Items)
        {
            int mark = context.Names.Mark;
            context.Variables[variable] = item.Value;
            Maybe<bool> holds = body(context);
            string[] names = context.Names.From(mark);
            context.Names.DropFrom(mark);
            if (!holds.IsKnown)
            {
                State state = item.Membership == State.Known ? holds.State : Maybe<bool>.Undecided(item.Membership, holds.State).State;
                kept.Add(new ListItem(item.Value, state, [.. item.Names ?? [], .. names]));
            }
            else if (holds.Value)
            {
                kept.Add(item);
            }
        }

        return Maybe<ListValue>.Of(list.Value with { Items = kept });
    }

    /// <summary>The sum of decimals; 0 for no member.</summary>
    public static Maybe<decimal> SumNumbers(EvaluationContext context, Maybe<ListValue> list, int variable, Func<EvaluationContext, Maybe<decimal>> body) =>
        Fold(context, list, variable, body, Arithmetic.Add, Maybe<decimal>.Of(0m));

    /// <summary>The sum of amounts of money; nothing, in no currency, for no member.</summary>
    public static Maybe<Money> SumMoney(EvaluationContext context, Maybe<ListValue> list, int variable, Func<EvaluationContext, Maybe<Money>> body) =>
        Fold(context, list, variable, body, Arithmetic.AddMoney, Maybe<Money>.Of(default));

    /// <summary>The sum of lengths of time in nanoseconds; 0 for no member.</summary>
    public static Maybe<long> SumLengths(EvaluationContext context, Maybe<ListValue> list, int variable, Func<EvaluationContext, Maybe<long>> body) =>
        Fold(context, list, variable, body, Arithmetic.AddLengths, Maybe<long>.Of(0));

    /// <summary>The mean of decimals; unknown for no member.</summary>
    public static Maybe<decimal> MeanNumbers(EvaluationContext context, Maybe<ListValue> list, int variable, Func<EvaluationContext, Maybe<decimal>> body) =>
        Arithmetic.Divide(context, SumNumbers(context, list, variable, body), Maybe<decimal>.Of(list.IsKnown ? list.Value.Items.Count : 1));

    /// <summary>The mean of amounts of money; unknown for no member.</summary>
    public static Maybe<Money> MeanMoney(EvaluationContext context, Maybe<ListValue> list, int variable, Func<EvaluationContext, Maybe<Money>> body) =>
        Arithmetic.DivideMoney(context, SumMoney(context, list, variable, body), Maybe<decimal>.Of(list.IsKnown ? list.Value.Items.Count : 1));

    /// <summary>The mean of lengths of time, to the nanosecond, half away from zero; unknown for no member.</summary>
    public static Maybe<long> MeanLengths(EvaluationContext context, Maybe<ListValue> list, int variable, Func<EvaluationContext, Maybe<long>> body) =>
        Arithmetic.DivideLength(context, SumLengths(context, list, variable, body), list.IsKnown ? list.Value.Items.Count : 1);

    /// <summary>The greatest member (sign 1) or the least (sign -1); an empty list has none.</summary>
    public static Maybe<T> Extreme<T>(
        EvaluationContext context, Maybe<ListValue> list, int variable, Func<EvaluationContext, Maybe<T>> body, int sign, bool emptyIsNotYet)
        where T : IComparable<T>
    {
        if (list.IsKnown && list.Value.Items.Count == 0 && list.Value.MoreName is null)
        {
            context.Names.Add(emptyIsNotYet ? list.Value.Name : $"`{list.Value.Name}` is empty");
            return new Maybe<T>(emptyIsNotYet ? State.NotYet : State.Unknown, default!);
        }

        Maybe<T>? best = null;
        Maybe<T> result = Fold(context, list, variable, body, (_, _, next) => (best = Better(best, next, sign)).Value, Maybe<T>.Of(default!));
        return result;
    }

    /// <summary>The greatest amount of money (sign 1) or the least (sign -1), all in one currency.</summary>
    public static Maybe<Money> ExtremeMoney(EvaluationContext context, Maybe<ListValue> list, int variable, Func<EvaluationContext, Maybe<Money>> body, int sign)
    {
        if (list.IsKnown && list.Value.Items.Count == 0 && list.Value.MoreName is null)
        {
            return context.Unknown<Money>($"`{list.Value.Name}` is empty");
        }

        bool first = true;
        return Fold(context, list, variable, body, Pick, Maybe<Money>.Of(default));

        Maybe<Money> Pick(EvaluationContext at, Maybe<Money> best, Maybe<Money> next)
        {
            if (first)
            {
                first = false;
                return next;
            }

            Maybe<int> order = Comparisons.CompareMoney(at, next, best);
            return !order.IsKnown ? Maybe<Money>.Undecided(order.State) : order.Value * sign > 0 ? next : best;
        }
    }

    /// <summary>Joins the body's values of all members by <paramref name="step"/>; undecided where one is, or where there may be more members.</summary>
    public static Maybe<T> Fold<T>(
        EvaluationContext context,
        Maybe<ListValue> list,
        int variable,
        Func<EvaluationContext, Maybe<T>> body,
        Func<EvaluationContext, Maybe<T>, Maybe<T>, Maybe<T>> step,
        Maybe<T> start)
    {
        if (!list.IsKnown)
        {
            return Maybe<T>.Undecided(list.State);
        }

        State state = NameUndecided(context, list.Value, State.Known);
        Maybe<T> total = start;
        foreach (ListItem item in list.Value.Items)
        {
            context.Variables[variable] = item.Value;
            Maybe<T> value = body(context);
            if (!value.IsKnown)
            {
                state = state == State.Known ? value.State : Maybe<T>.Undecided(state, value.State).State;
            }
            else if (state == State.Known && total.IsKnown)
            {
                total = step(context, total, value);
            }
        }

        return state == State.Known ? total : Maybe<T>.Undecided(state);
    }

    private static Maybe<T> Better<T>(Maybe<T>? best, Maybe<T> next, int sign)
        where T : IComparable<T> =>
        best is not { } known || next.Value.CompareTo(known.Value) * sign > 0 ? next : known;

    private static Maybe<bool> Decide(
        EvaluationContext context, Maybe<ListValue> list, int variable, Func<EvaluationContext, Maybe<bool>> body, bool decider)
    {
        if (!list.IsKnown)
        {
            return Maybe<bool>.Undecided(list.State);
        }

        int start = context.Names.Mark;
        State state = State.Known;
        foreach (ListItem item in list.Value.Items)
        {
            int mark = context.Names.Mark;
            context.Variables[variable] = item.Value;
            Maybe<bool> holds = body(context);
            if (holds.IsKnown && holds.Value != decider)
            {
                context.Names.DropFrom(mark);
            }
            else if (holds.IsKnown && item.Membership == State.Known)
            {
                context.Names.DropFrom(start);
                return Maybe<bool>.Of(decider);
            }
            else
            {
                AddNames(context, item);
                State undecided = holds.IsKnown ? item.Membership
                    : item.Membership == State.Known ? holds.State
                    : Maybe<bool>.Undecided(holds.State, item.Membership).State;
                state = state == State.Known ? undecided : Maybe<bool>.Undecided(state, undecided).State;
            }
        }

        if (list.Value.MoreName is { } more)
        {
            context.Names.Add(more);
            state = State.Unknown;
        }

        return state == State.Known ? Maybe<bool>.Of(!decider) : Maybe<bool>.Undecided(state);
    }

    private static State NameUndecided(EvaluationContext context, ListValue list, State state)
    {
        foreach (ListItem item in list.Items)
        {
            if (item.Membership != State.Known)
            {
                AddNames(context, item);
                state = state == State.Known ? item.Membership : Maybe<bool>.Undecided(state, item.Membership).State;
            }
        }

        if (list.MoreName is { } more)
        {
            context.Names.Add(more);
            state = State.Unknown;
        }

        return state;
    }

    private static void AddNames(EvaluationContext context, ListItem item)
    {
        foreach (string name in item.Names ?? [])
        {
            context.Names.Add(name);
        }
    }
}
