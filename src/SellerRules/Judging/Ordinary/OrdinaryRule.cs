using SellerRules.Expressions.Runtime;
using SellerRules.Time;

namespace SellerRules.Judging.Ordinary;

/// <summary>
/// Judges a rule where its facts are ordinary: given, or events that have not happened up to an instant that is recorded. It says what the rule's
/// <see cref="RuleJudge"/> says, or leaves the judgement to it. Immutable and thread-safe.
/// </summary>
/// <param name="birthSlot">The slot of the subject's birth event; -1 for a subject that always existed.</param>
/// <param name="hasStop">Whether its verdicts show what stopped a clock.</param>
internal abstract class OrdinaryRule(int birthSlot, bool hasStop)
{
    /// <summary>Judges a subject as of an instant.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="asOf">The instant.</param>
    /// <param name="verdict">The verdict; of no meaning where the result is false.</param>
    /// <returns>Whether the facts are ordinary.</returns>
    public bool TryJudge(Frame subject, long asOf, out VerdictRow verdict)
    {
        long birth = birthSlot < 0 ? long.MinValue : subject.Instants[birthSlot];
        if (birth <= asOf)
        {
            return TryJudgeBorn(subject, asOf, birth, out verdict);
        }

        verdict = VerdictRow.Of(FindingStatus.Waiting, asOf);
        return Frame.IsGiven(birth);
    }

    /// <summary>The first instant later than as-of at which an ordinary verdict may differ; <see cref="Nanos.None"/>: none.</summary>
    public long NextAfter(Frame subject, long asOf, in VerdictRow verdict)
    {
        // What was judged before as-of stays as it is; only a stop may still be to be shown.
        if (verdict.At < asOf && (!hasStop || verdict.Done != Nanos.None))
        {
            return Nanos.None;
        }

        long birth = birthSlot < 0 ? long.MinValue : subject.Instants[birthSlot];
        return birth > asOf ? birth : NextOfBorn(subject, asOf, verdict);
    }

    /// <summary>Judges a subject that is born.</summary>
    protected abstract bool TryJudgeBorn(Frame subject, long asOf, long birth, out VerdictRow verdict);

    /// <summary>The next change of a verdict on a subject that is born.</summary>
    protected abstract long NextOfBorn(Frame subject, long asOf, in VerdictRow verdict);
}
