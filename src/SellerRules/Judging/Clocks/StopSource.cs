using SellerRules.Expressions.Runtime;
using SellerRules.Time;

namespace SellerRules.Judging.Clocks;

/// <summary>What stops a clock: one instant, or the first of a list that is later than the start.</summary>
internal sealed class StopSource(InstantSource? instant, ListSource? list)
{
    /// <summary>Whether only instants behind the start count.</summary>
    public bool IsList => list is not null;

    /// <summary>The facts that it reads, by path.</summary>
    public string[] Names => instant?.Names ?? [list!.Name];

    /// <summary>The stop of a clock that starts at <paramref name="start"/>, as far as it is known at <paramref name="at"/>.</summary>
    public Maybe<long> At(EvaluationContext context, long at, long start)
    {
        if (instant is not null)
        {
            return instant.At(context, at);
        }

        Maybe<InstantRun> happened = list!.At(context, at);
        if (!happened.IsKnown)
        {
            return Maybe<long>.Undecided(happened.State);
        }

        foreach (long stop in happened.Value.Instants.Span)
        {
            if (stop > start)
            {
                return Maybe<long>.Of(stop);
            }
        }

        context.Names.Add(happened.Value.MoreName ?? list.Name);
        return happened.Value.MoreName is not null
            ? new Maybe<long>(State.Beyond, context.Subject.Bounds.Until)
            : new Maybe<long>(State.NotYet, Nanos.None);
    }
}
