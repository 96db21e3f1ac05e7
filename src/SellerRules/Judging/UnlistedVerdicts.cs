using SellerRules.Expressions.Runtime;

namespace SellerRules.Judging;

/// <summary>What rules say of nested records whose list isn't known: the same of all, and under the record that would hold them.</summary>
/// <param name="rules">The rules.</param>
/// <param name="verdict">What all of them say.</param>
/// <param name="notes">What a reader of each should know besides.</param>
/// <param name="owner">The record that would hold them.</param>
/// <param name="asOf">The instant of the verdicts.</param>
internal sealed class UnlistedVerdicts(CompiledRule[] rules, in Verdict verdict, IReadOnlyList<FindingNote>[] notes, KeptRecord owner, long asOf) : JudgedVerdicts(asOf)
{
    private readonly Verdict _verdict = verdict;

    /// <inheritdoc/>
    public override int Count => rules.Length;

    /// <inheritdoc/>
    public override int SubjectAt(int place) => 0;

    /// <inheritdoc/>
    public override KeptRecord RecordOf(int subject) => owner;

    /// <inheritdoc/>
    public override KeptRecord? JudgedAt(int place) => null;

    /// <inheritdoc/>
    public override FindingStatus Status(int place) => _verdict.Status;

    /// <inheritdoc/>
    public override IReadOnlyList<FindingNote> Notes(int place) => notes[place];

    /// <inheritdoc/>
    public override CompiledRule RuleAt(int place) => rules[place];

    /// <inheritdoc/>
    public override Verdict VerdictAt(int place) => _verdict;
}
