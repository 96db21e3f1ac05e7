using NodaTime;

namespace SellerRules.Expressions.Runtime;

/// <summary>The members of a list that fall on the whole dates before the judging instant's.</summary>
internal static class Recent
{
    /// <summary>The members whose instant falls on one of the dates.</summary>
    public static Maybe<ListValue> Instants(
        EvaluationContext context, Maybe<ListValue> list, int variable, Func<EvaluationContext, Maybe<long>> body, Maybe<decimal> days, DateTimeZone zone)
    {
        if (WindowOf(context, list, days, zone) is not { } window)
        {
            return Maybe<ListValue>.Undecided(list.IsKnown ? State.Unknown : list.State);
        }

        return Within(context, list.Value, window, variable, at => window.Holds(body(at)));
    }

    /// <summary>The members whose date is one of the dates.</summary>
    public static Maybe<ListValue> Dates(
        EvaluationContext context, Maybe<ListValue> list, int variable, Func<EvaluationContext, Maybe<LocalDate>> body, Maybe<decimal> days, DateTimeZone zone)
    {
        if (WindowOf(context, list, days, zone) is not { } window)
        {
            return Maybe<ListValue>.Undecided(list.IsKnown ? State.Unknown : list.State);
        }

        return Within(context, list.Value, window, variable, at => window.Holds(body(at)));
    }

    private static DateWindow? WindowOf(EvaluationContext context, Maybe<ListValue> list, Maybe<decimal> days, DateTimeZone zone) =>
        list.IsKnown && days.IsKnown ? DateWindow.Before(context, (int)days.Value, zone) : null;

    private static Maybe<ListValue> Within(
        EvaluationContext context, ListValue list, DateWindow window, int variable, Func<EvaluationContext, Maybe<bool>> body)
    {
        Maybe<ListValue> kept = Aggregates.Where(context, Maybe<ListValue>.Of(list), variable, body);
        bool isCovered = list.Coverage.Covers(window.Start, window.End);
        return Maybe<ListValue>.Of(kept.Value with { MoreName = isCovered ? null : list.WholeName });
    }
}
