using NodaTime;
using SellerRules.Facts;

namespace SellerRules.Expressions.Runtime.Folds;

/// <summary>Reads figures over a store's orders, with the same answers as functions over the list of them.</summary>
internal static class FoldReads
{
    private const string Key = "orders";

    /// <summary>How many orders.</summary>
    public static Maybe<decimal> Count(EvaluationContext context, Maybe<Frame> store, FoldQuestion question, Maybe<decimal> days) =>
        Ask(context, store, question, days, sum => Maybe<decimal>.Of(sum.Members));

    /// <summary>Whether any order settles a question, or whether none settles it.</summary>
    public static Maybe<bool> Truth(EvaluationContext context, Maybe<Frame> store, FoldQuestion question, Maybe<decimal> days)
    {
        int mark = context.Names.Mark;
        bool settled = false;
        Maybe<bool> open = Ask(context, store, question, days, sum => Maybe<bool>.Of(!question.Decider), sum => settled = sum.Members > 0);
        if (!settled)
        {
            return open;
        }

        context.Names.DropFrom(mark);
        return Maybe<bool>.Of(question.Decider);
    }

    /// <summary>A sum, a mean or an extreme of numbers.</summary>
    public static Maybe<decimal> Number(EvaluationContext context, Maybe<Frame> store, FoldQuestion question, Maybe<decimal> days) =>
        Ask(context, store, question, days, sum => FoldAnswers.Number(context, sum, question));

    /// <summary>A sum, a mean or an extreme of amounts of money.</summary>
    public static Maybe<Money> Amount(EvaluationContext context, Maybe<Frame> store, FoldQuestion question, Maybe<decimal> days) =>
        Ask(context, store, question, days, sum => FoldAnswers.Amount(context, sum, question.Kind, question.Path, question.EmptyIsNotYet));

    /// <summary>A sum, a mean or an extreme of lengths of time, or an extreme of instants.</summary>
    public static Maybe<long> Nanos(EvaluationContext context, Maybe<Frame> store, FoldQuestion question, Maybe<decimal> days) =>
        Ask(context, store, question, days, sum => FoldAnswers.Nanos(context, sum, question));

    /// <summary>An extreme of dates.</summary>
    public static Maybe<LocalDate> Date(EvaluationContext context, Maybe<Frame> store, FoldQuestion question, Maybe<decimal> days) =>
        Ask(context, store, question, days, sum => FoldAnswers.Date(context, sum, question));

    private static Maybe<T> Ask<T>(
        EvaluationContext context, Maybe<Frame> store, FoldQuestion question, Maybe<decimal> days, Func<FoldSum, Maybe<T>> answer, Action<FoldSum>? found = null)
    {
        if (!store.IsKnown)
        {
            return context.Pass<T>(store.State, question.Path);
        }

        Frame asked = store.Value;
        StoreRecords? records = asked.Scope.IsWhole ? asked.Scope.Stores.RecordsOf("order", Key) : null;
        if (records is null || StoreListReads.CoverageOf(asked, records) is not { HoldsAll: true } coverage)
        {
            return context.Unknown<T>(Key);
        }

        if (!days.IsKnown)
        {
            return Maybe<T>.Undecided(days.State);
        }

        if (asked.Scope.Stores.Orders.At(context, ((Store)asked.Record).Id, question.Fold) is not { } totals)
        {
            return context.Unknown<T>(Key);
        }

        DateWindow? window = question.IsRecent ? DateWindow.Before(context.At, (int)days.Value, question.Zone) : null;
        if (window is not null)
        {
            Move(context, window, coverage, totals);
        }

        bool isWhole = window is null ? StoreListReads.MoreName(context, coverage, Key) is null : coverage.Covers(window.Start, window.End);
        FoldSum sum = totals.In(context, window);
        found?.Invoke(sum);
        return Decide(context, sum, answer, isWhole);
    }

    /// <summary>The answer that a sum gives, where nothing in it is open; the names of what is and the assumptions go to the context.</summary>
    /// <param name="context">The context.</param>
    /// <param name="sum">The sum.</param>
    /// <param name="answer">What is made of it.</param>
    /// <param name="isWhole">Whether no order can be missing.</param>
    public static Maybe<T> Decide<T>(EvaluationContext context, FoldSum sum, Func<FoldSum, Maybe<T>> answer, bool isWhole = true)
    {
        foreach (string path in sum.Assumed)
        {
            context.Assumed.Add(path);
        }

        if (sum.Undecided == State.Known && isWhole)
        {
            return answer(sum);
        }

        foreach (string name in sum.Names)
        {
            context.Names.Add(name);
        }

        if (!isWhole)
        {
            context.Names.Add(Key);
        }

        return Maybe<T>.Undecided(isWhole ? sum.Undecided : State.Unknown);
    }

    private static void Move(EvaluationContext context, DateWindow window, RecordCoverage coverage, IFoldTotals totals)
    {
        LocalDate? next = null;
        foreach (FoldMark mark in totals.Marks)
        {
            if (mark.Date is { } date && window.MovesOver(date) is { } passed && !(next <= passed))
            {
                next = passed;
            }
            else if (mark.AbsentUntil is { } until)
            {
                window.EndsBehind(context, until);
            }
        }

        window.ChangesOn(context, next);
        window.MovesOver(context, coverage);
    }
}
