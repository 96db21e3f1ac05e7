using SellerRules.Expressions.Compilation;
using SellerRules.Expressions.Runtime;
using SellerRules.Time;

namespace SellerRules.Judging;

/// <summary>When a rule applies: its dates and its condition.</summary>
/// <param name="From">The first instant of its dates; <see cref="long.MinValue"/> for no begin.</param>
/// <param name="To">The first instant behind its dates; <see cref="Nanos.None"/> for no end.</param>
/// <param name="When">Its condition; null: always.</param>
/// <param name="IsTimeless">Whether the condition says the same at every instant.</param>
/// <param name="ReadsClock">Whether the condition may change between two instants although no fact does.</param>
internal sealed record Applicability(long From, long To, Condition? When, bool IsTimeless, bool ReadsClock)
{
    /// <summary>Whether only a condition that may have said otherwise a little earlier keeps the rule from applying.</summary>
    public bool MayHaveApplied(long anchor) => ReadsClock && anchor >= From && anchor < To;

    /// <summary>
    /// Whether the rule applies, judged at <paramref name="at"/> and dated by <paramref name="anchor"/>: null if so, else the status that says why
    /// not; the names behind <paramref name="mark"/> are then those of what is unknown.
    /// </summary>
    /// <param name="context">The context.</param>
    /// <param name="at">The judging instant.</param>
    /// <param name="anchor">What the rule's dates are judged by.</param>
    /// <param name="isFinal">Whether the judging instant can't move any more, so that what has not happened can't count.</param>
    /// <param name="mark">Where the names begin.</param>
    public FindingStatus? Refuse(EvaluationContext context, long at, long anchor, bool isFinal, int mark)
    {
        if (anchor == context.AsOf)
        {
            context.MayChangeAt(From);
            context.MayChangeAt(To);
        }

        if (anchor < From || anchor >= To)
        {
            return FindingStatus.NotApplicable;
        }

        if (When is null)
        {
            return null;
        }

        context.Names.DropFrom(mark);
        context.At = at;
        context.Anchor = anchor;
        Maybe<bool> holds = When.Evaluate(context);
        return holds switch
        {
            { IsKnown: true, Value: true } => null,
            { IsKnown: true } => FindingStatus.NotApplicable,
            { IsNotYet: true } when !isFinal => FindingStatus.Waiting,
            _ => FindingStatus.Unknown,
        };
    }

    /// <summary>Whether the rule surely doesn't apply though the judging instant isn't known.</summary>
    public bool IsSurelyNotApplicable(EvaluationContext context)
    {
        context.MayChangeAt(From);
        if (context.AsOf < From)
        {
            return true;
        }

        if (When is null || !IsTimeless)
        {
            return false;
        }

        context.At = context.AsOf;
        context.Anchor = context.AsOf;
        return When.Evaluate(context) is { IsKnown: true, Value: false };
    }
}
