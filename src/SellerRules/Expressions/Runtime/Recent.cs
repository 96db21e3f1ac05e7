using NodaTime;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>The members of a list that fall on the whole dates before the judging instant's.</summary>
internal static class Recent
{
    /// <summary>The members whose instant falls on one of the dates.</summary>
    public static Maybe<ListValue> Instants(
        EvaluationContext context, Maybe<ListValue> list, int variable, Func<EvaluationContext, Maybe<long>> body, Maybe<decimal> days, DateTimeZone zone)
    {
        return Within(context, list, variable, days, zone, Holds);

        Maybe<bool> Holds(EvaluationContext at, DateWindow window)
        {
            Maybe<long> instant = body(at);
            if (instant.IsKnown)
            {
                MoveOver(at, window, list.Value, LocalTimes.DateOf(instant.Value, zone));
            }
            else if (instant.State == State.Beyond)
            {
                window.EndsBehind(at, instant.Value);
            }

            return window.Holds(instant);
        }
    }

    /// <summary>The members whose date is one of the dates.</summary>
    public static Maybe<ListValue> Dates(
        EvaluationContext context, Maybe<ListValue> list, int variable, Func<EvaluationContext, Maybe<LocalDate>> body, Maybe<decimal> days, DateTimeZone zone)
    {
        return Within(context, list, variable, days, zone, Holds);

        Maybe<bool> Holds(EvaluationContext at, DateWindow window)
        {
            Maybe<LocalDate> date = body(at);
            if (date.IsKnown)
            {
                MoveOver(at, window, list.Value, date.Value);
            }

            return window.Holds(date);
        }
    }

    private static Maybe<ListValue> Within(
        EvaluationContext context, Maybe<ListValue> list, int variable, Maybe<decimal> days, DateTimeZone zone, Func<EvaluationContext, DateWindow, Maybe<bool>> holds)
    {
        if (!list.IsKnown || !days.IsKnown)
        {
            return Maybe<ListValue>.Undecided(list.IsKnown ? State.Unknown : list.State);
        }

        DateWindow window = DateWindow.Before(context.At, (int)days.Value, zone);
        Maybe<ListValue> kept = Aggregates.Where(context, list, variable, at => holds(at, window));
        window.MovesOver(context, list.Value.Coverage);
        if (list.Value.Growth is { } growth && growth.Begin > window.First)
        {
            window.ChangesOn(context, window.Last.PlusDays(2));
        }

        bool isCovered = list.Value.Coverage.Covers(window.Start, window.End);
        return Maybe<ListValue>.Of(kept.Value with { MoreName = isCovered ? list.Value.MoreOfAnyTime : list.Value.WholeName });
    }

    // Behind the last date on which anything is known, the dates that come in are as empty as those that go out.
    private static void MoveOver(EvaluationContext context, DateWindow window, ListValue list, LocalDate date)
    {
        if (list.Growth is not { } growth || date <= growth.Last)
        {
            window.ChangesOn(context, window.MovesOver(date));
        }
    }
}
