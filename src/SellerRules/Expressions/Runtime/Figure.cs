namespace SellerRules.Expressions.Runtime;

/// <summary>A published figure, ready to be read. Immutable and thread-safe.</summary>
/// <param name="path">The figure, as <c>type.fact</c>.</param>
/// <param name="from">The first instant of the formula's dates.</param>
/// <param name="to">The first instant behind them.</param>
/// <param name="when">When the formula applies; null: always.</param>
/// <param name="formula">The formula.</param>
/// <param name="given">Reads the value that the facts give; null where they can't give one.</param>
/// <typeparam name="T">The value's type.</typeparam>
internal sealed class Figure<T>(
    string path,
    long from,
    long to,
    Lazy<Func<EvaluationContext, Maybe<bool>>>? when,
    Lazy<Func<EvaluationContext, Maybe<T>>> formula,
    Lazy<Func<EvaluationContext, Maybe<T>>>? given)
{
    /// <summary>The figure of a record, judged and dated by the reader's judging instant.</summary>
    public Maybe<T> Read(EvaluationContext context, Frame record)
    {
        if (context.Figures?.Find(this, record, context) is not { } result)
        {
            result = WorkOut(context, record);
            context.Figures?.Add(this, record, context, result);
        }

        context.MayChangeAt(result.Next);
        foreach (string name in result.Names)
        {
            context.Names.Add(name);
        }

        foreach (string assumed in result.Assumed)
        {
            context.Assumed.Add(assumed);
        }

        return result.Value;
    }

    private FigureResult<T> WorkOut(EvaluationContext context, Frame record)
    {
        (Frame subject, long anchor, object?[] variables) = (context.Subject, context.Anchor, [.. context.Variables]);
        (int names, int assumed, long next) = (context.Names.Mark, context.Assumed.Mark, context.TakeNext());
        context.Subject = record;
        context.Anchor = context.At;
        Maybe<T> value = Value(context);
        FigureResult<T> result = new(
            value.IsKnown ? value : Maybe<T>.Undecided(value.State),
            value.IsKnown ? [] : context.Names.From(names),
            context.Assumed.From(assumed),
            context.Next);
        context.Names.DropFrom(names);
        context.Assumed.DropFrom(assumed);
        (context.Subject, context.Anchor) = (subject, anchor);
        variables.CopyTo(context.Variables, 0);
        context.MayChangeAt(next);
        return result;
    }

    // A given value wins; an assumption only stands in where the formula gives none.
    private Maybe<T> Value(EvaluationContext context)
    {
        if (given is null)
        {
            return ByFormula(context);
        }

        int mark = context.Assumed.Mark;
        int names = context.Names.Mark;
        Maybe<T> told = given.Value(context);
        bool isAssumed = context.Assumed.Mark > mark;
        context.Assumed.DropFrom(mark);
        context.Names.DropFrom(names);
        if (told.IsKnown && !isAssumed)
        {
            context.Assumed.Add(GivenFigure.Entry(path));
            return told;
        }

        Maybe<T> value = ByFormula(context);
        if (value.IsKnown || !told.IsKnown)
        {
            return value;
        }

        context.Assumed.DropFrom(mark);
        context.Assumed.Add(path);
        return told;
    }

    private Maybe<T> ByFormula(EvaluationContext context)
    {
        if (context.At == context.AsOf)
        {
            context.MayChangeAt(from);
            context.MayChangeAt(to);
        }

        if (context.At < from || context.At >= to)
        {
            return context.Unknown<T>(path);
        }

        if (when is not null)
        {
            int mark = context.Names.Mark;
            Maybe<bool> applies = when.Value(context);
            if (!applies.IsKnown)
            {
                return Maybe<T>.Undecided(applies.State);
            }

            context.Names.DropFrom(mark);
            if (!applies.Value)
            {
                return context.Unknown<T>(path);
            }
        }

        return formula.Value(context);
    }
}
