using NodaTime;

namespace SellerRules.Expressions.Runtime.Folds;

/// <summary>Says on which date an order counts: that of an instant or a date of its own. One that has not happened counts nowhere.</summary>
internal sealed record RecentStep(int Slot, Func<EvaluationContext, Maybe<long>>? Instant, Func<EvaluationContext, Maybe<LocalDate>>? Date, DateTimeZone Zone) : FoldStep(Slot)
{
    /// <inheritdoc/>
    public override FoldMark? Pass(EvaluationContext context, FoldMark mark, ref State membership)
    {
        int start = context.Names.Mark;
        Maybe<long> instant = Instant is null ? default : Instant(context);
        Maybe<LocalDate> date = Date is null ? TimeFunctions.DateOf(instant, Zone) : Date(context);
        if (date.IsKnown || date.IsNotYet)
        {
            context.Names.DropFrom(start);
            return date.IsKnown ? mark with { Date = date.Value } : null;
        }

        membership = State.Unknown;
        return instant.State == State.Beyond ? mark with { AbsentUntil = instant.Value } : mark;
    }
}
