using SellerRules.Expressions.Compilation;
using SellerRules.Expressions.Runtime;

namespace SellerRules.Judging.Ordinary;

/// <summary>Judges that something is true of ordinary facts, at an event or always.</summary>
/// <param name="birthSlot">The slot of the subject's birth event.</param>
/// <param name="applies">When the rule applies.</param>
/// <param name="that">What must be true.</param>
/// <param name="dated">The event that it is judged at; null: it is judged as of as-of.</param>
internal sealed class OrdinaryRequire(int birthSlot, OrdinaryApplicability applies, OrdinaryCondition that, OrdinaryInstant? dated) : OrdinaryRule(birthSlot, false)
{
    private readonly OrdinaryInstant _dated = dated ?? default;
    private readonly bool _isDated = dated is not null;

    /// <inheritdoc/>
    protected override bool TryJudgeBorn(Frame subject, long asOf, long birth, out VerdictRow verdict)
    {
        if (!_isDated)
        {
            return TryJudgeAt(subject, asOf, false, out verdict);
        }

        long given = _dated.Of(subject);
        if (given <= asOf)
        {
            return TryJudgeAt(subject, Math.Max(given, birth), true, out verdict);
        }

        Answer answer = applies.At(subject, asOf, asOf);
        verdict = VerdictRow.Of(answer == Answer.False ? FindingStatus.NotApplicable : FindingStatus.Waiting, asOf);
        return answer != Answer.Undecided && OrdinaryReads.IsTold(_dated.OwnerOf(subject), given, asOf);
    }

    /// <inheritdoc/>
    protected override long NextOfBorn(Frame subject, long asOf, in VerdictRow verdict)
    {
        long next = Math.Min(applies.NextAfter(subject, asOf, verdict.Anchor), that.NextAfter(subject, asOf));
        return _isDated ? Math.Min(next, _dated.NextAfter(subject, asOf)) : next;
    }

    private bool TryJudgeAt(Frame subject, long at, bool isDated, out VerdictRow verdict)
    {
        Answer answer = applies.At(subject, at, at);
        if (answer == Answer.False)
        {
            verdict = VerdictRow.Of(FindingStatus.NotApplicable, at);
            return true;
        }

        answer = answer == Answer.True ? that.At(subject, at) : answer;
        FindingStatus status = answer == Answer.True ? FindingStatus.Met : answer == Answer.False ? FindingStatus.Breached : FindingStatus.Waiting;
        verdict = status == FindingStatus.Breached && isDated ? VerdictRow.BreachedAt(at) : VerdictRow.Of(status, at);
        return answer != Answer.Undecided && (answer != Answer.NotYet || !isDated);
    }
}
