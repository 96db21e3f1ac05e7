using SellerRules.Expressions.Compilation;
using SellerRules.Expressions.Runtime;

namespace SellerRules.Judging.Ordinary;

/// <summary>Judges that something is true of ordinary facts, at an event or always.</summary>
/// <param name="birthSlot">The slot of the subject's birth event.</param>
/// <param name="applies">When the rule applies.</param>
/// <param name="that">What must be true.</param>
/// <param name="dated">The event that it is judged at; null: it is judged as of as-of.</param>
internal sealed class OrdinaryRequire(int birthSlot, OrdinaryApplicability applies, OrdinaryCondition that, GivenInstant? dated) : OrdinaryRule(birthSlot, false)
{
    /// <inheritdoc/>
    protected override bool TryJudgeBorn(Frame subject, long asOf, long birth, out Verdict verdict)
    {
        if (dated is null)
        {
            return TryJudgeAt(subject, asOf, false, out verdict);
        }

        long given = dated.Of(subject);
        if (given <= asOf)
        {
            return TryJudgeAt(subject, Math.Max(given, birth), true, out verdict);
        }

        Answer answer = applies.At(subject, asOf, asOf);
        verdict = Verdict.Of(answer == Answer.False ? FindingStatus.NotApplicable : FindingStatus.Waiting, asOf, asOf);
        return answer != Answer.Undecided && OrdinaryReads.IsTold(dated.OwnerOf(subject), given, asOf);
    }

    /// <inheritdoc/>
    protected override long NextOfBorn(Frame subject, long asOf, in Verdict verdict)
    {
        long next = Math.Min(applies.NextAfter(subject, asOf, verdict.Anchor), that.NextAfter(subject, asOf));
        return dated is null ? next : Math.Min(next, dated.NextAfter(subject, asOf));
    }

    private bool TryJudgeAt(Frame subject, long at, bool isDated, out Verdict verdict)
    {
        Answer answer = applies.At(subject, at, at);
        if (answer == Answer.False)
        {
            verdict = Verdict.Of(FindingStatus.NotApplicable, at, at);
            return true;
        }

        answer = answer == Answer.True ? that.At(subject, at) : answer;
        FindingStatus status = answer == Answer.True ? FindingStatus.Met : answer == Answer.False ? FindingStatus.Breached : FindingStatus.Waiting;
        verdict = Verdict.Of(status, at, at);
        if (status == FindingStatus.Breached && isDated)
        {
            verdict = verdict with { OccurredAt = at };
        }

        return answer != Answer.Undecided && (answer != Answer.NotYet || !isDated);
    }
}
