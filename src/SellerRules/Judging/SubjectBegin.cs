using SellerRules.Expressions.Runtime;
using SellerRules.Expressions.Runtime.Sales;
using SellerRules.Facts;

namespace SellerRules.Judging;

/// <summary>When subjects without a birth event begin: days, weeks and months with their first instant, buyers with their first order.</summary>
internal static class SubjectBegin
{
    /// <summary>Whether a subject begins only after as-of, so that everything that is said of it waits.</summary>
    public static bool IsToCome(EvaluationContext context, Frame subject)
    {
        if (subject.Record is Buyer)
        {
            return FirstOrder(context, subject);
        }

        if (subject.Record is not ICutByZone || StartOf(context, subject) is not { IsKnown: true, Value: var start })
        {
            return false;
        }

        context.MayChangeAt(start);
        return start > context.AsOf;
    }

    private static Maybe<long> StartOf(EvaluationContext context, Frame subject)
    {
        int mark = context.Names.Mark;
        Maybe<long> start = subject.Record switch
        {
            SalesDay or SalesMonth => DerivedPeriodFacts.Start(context, subject, subject.Layout.Type.Name),
            TrafficDay => DerivedTrafficDayFacts.Start(context, subject, "trafficDay"),
            ScoreDay => DerivedScoreDayFacts.Start(context, subject, "scoreDay"),
            Week or SkuWeek => FactReads.Planned(context, subject, subject.Layout.InstantSlot("start"), subject.Layout.Type.Name + ".start"),
            _ => Maybe<long>.Undecided(State.Unknown),
        };
        context.Names.DropFrom(mark);
        return start;
    }

    private static bool FirstOrder(EvaluationContext context, Frame buyer)
    {
        int mark = context.Names.Mark;
        Maybe<long> first = DerivedLabelFacts.FirstOrderAt(context, buyer, "buyer");
        context.Names.DropFrom(mark);
        return first.IsNotYet;
    }
}
