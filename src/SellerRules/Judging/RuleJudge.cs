using SellerRules.Expressions.Runtime;

namespace SellerRules.Judging;

/// <summary>Judges one rule. Immutable and thread-safe; the context isn't shared.</summary>
internal abstract class RuleJudge
{
    /// <summary>When the rule applies.</summary>
    public required Applicability Applies { get; init; }

    /// <summary>The path of the subject's birth event, for naming it.</summary>
    public required string BirthName { get; init; }

    /// <summary>The verdict on the context's subject as of the context's instant.</summary>
    public Verdict Judge(EvaluationContext context)
    {
        context.Names.DropFrom(0);
        context.Assumed.DropFrom(0);
        context.At = context.AsOf;
        context.Anchor = context.AsOf;
        int slot = context.Subject.Layout.BirthSlot;
        if (slot < 0)
        {
            return SubjectBegin.IsToCome(context, context.Subject)
                ? Verdict.Of(FindingStatus.Waiting, context.AsOf, context.AsOf)
                : JudgeBorn(context, long.MinValue);
        }

        Maybe<long> birth = FactReads.Event(context, context.Subject, slot, BirthName);
        if (birth.IsKnown)
        {
            return JudgeBorn(context, birth.Value);
        }

        return birth.IsNotYet ? Verdict.Of(FindingStatus.Waiting, context.AsOf, context.AsOf) : Unknown(context, 0, Verdict.Of(FindingStatus.Unknown, context.AsOf, context.AsOf));
    }

    /// <summary>The verdict on a subject that was born at <paramref name="birth"/> (<see cref="long.MinValue"/>: it always existed).</summary>
    protected abstract Verdict JudgeBorn(EvaluationContext context, long birth);

    /// <summary>The verdict that a status and the names behind a mark make of what is known.</summary>
    protected static Verdict As(EvaluationContext context, FindingStatus status, int mark, Verdict known) =>
        status == FindingStatus.Unknown ? Unknown(context, mark, known) : known with { Status = status };

    /// <summary>Unknown, for want of the names behind a mark.</summary>
    protected static Verdict Unknown(EvaluationContext context, int mark, Verdict known) =>
        known with { Status = FindingStatus.Unknown, Unknown = context.Names.SortedFrom(mark) };

    /// <summary>The verdict where the judging instant itself isn't known, for want of the names behind a mark.</summary>
    protected Verdict WithoutInstant(EvaluationContext context, int mark, Verdict known)
    {
        string[] lacking = context.Names.SortedFrom(mark);
        return Applies.IsSurelyNotApplicable(context)
            ? known with { Status = FindingStatus.NotApplicable }
            : known with { Status = FindingStatus.Unknown, Unknown = lacking };
    }
}
