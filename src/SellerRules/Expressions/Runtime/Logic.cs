namespace SellerRules.Expressions.Runtime;

/// <summary>Three-valued logic. The compiled code of <c>and</c> and <c>or</c> calls the right side only where the left doesn't decide.</summary>
internal static class Logic
{
    /// <summary>Negation.</summary>
    public static Maybe<bool> Not(Maybe<bool> a) => a.IsKnown ? Maybe<bool>.Of(!a.Value) : a;

    /// <summary>
    /// Joins two operands of which the left didn't decide; <paramref name="decider"/> is false for <c>and</c>, true for <c>or</c>. The side that
    /// is decided takes its names back.
    /// </summary>
    public static Maybe<bool> Join(EvaluationContext context, Maybe<bool> left, Maybe<bool> right, int start, bool decider)
    {
        if (right.IsKnown && right.Value == decider)
        {
            context.Names.DropFrom(start);
            return right;
        }

        return left.IsKnown && right.IsKnown ? right : Maybe<bool>.Undecided(left.State, right.State);
    }

    /// <summary>Whether an instant has happened (or is planned); nothing else is asked of it, so its names count only where it is unknown.</summary>
    public static Maybe<bool> IsSome(EvaluationContext context, Maybe<long> instant, int mark)
    {
        if (instant.IsUnknown)
        {
            return Maybe<bool>.Undecided(State.Unknown);
        }

        context.Names.DropFrom(mark);
        return Maybe<bool>.Of(instant.IsKnown);
    }

    /// <summary>Whether a value is a member of a list; a member that isn't known leaves it undecided unless another decides.</summary>
    public static Maybe<bool> In(EvaluationContext context, Maybe<object> value, Maybe<ListValue> list)
    {
        if (!value.IsKnown || !list.IsKnown)
        {
            return Maybe<bool>.Undecided(value.State, list.State);
        }

        return Aggregates.Any(context, list, EvaluationContext.MaxVariables - 1, at => Maybe<bool>.Of(Equals(at.Variables[^1], value.Value)));
    }

    /// <summary>Boxes a value, to be looked for in a list.</summary>
    public static Maybe<object> Box<T>(Maybe<T> value) => new(value.State, value.Value!);
}
