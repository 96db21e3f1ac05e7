using SellerRules.Expressions.Runtime;

namespace SellerRules.Judging;

/// <summary>Verdicts of some rules on a subject.</summary>
/// <param name="rules">The rules.</param>
/// <param name="judgement">What they say.</param>
/// <param name="notes">What a reader of each should know besides; null: nothing of any.</param>
/// <param name="record">The subject.</param>
/// <param name="asOf">The instant of the verdicts.</param>
internal sealed class SubjectVerdicts(CompiledRule[] rules, Judgement judgement, IReadOnlyList<FindingNote>[]? notes, KeptRecord record, long asOf) : JudgedVerdicts(record, asOf)
{
    /// <inheritdoc/>
    public override int Count => rules.Length;

    /// <inheritdoc/>
    public override FindingStatus Status(int place) => judgement.Rows[place].Status;

    /// <inheritdoc/>
    public override IReadOnlyList<FindingNote> Notes(int place) => notes?[place] ?? [];

    /// <inheritdoc/>
    public override CompiledRule RuleAt(int place) => rules[place];

    /// <inheritdoc/>
    public override Verdict VerdictAt(int place) => judgement[place];
}
