using SellerRules.Expressions.Runtime;

namespace SellerRules.Judging;

/// <summary>One verdict by itself, as a scan hands it out.</summary>
/// <param name="rule">The rule.</param>
/// <param name="verdict">Its verdict.</param>
/// <param name="notes">What a reader should know besides.</param>
/// <param name="record">The subject.</param>
/// <param name="asOf">The instant of the verdict.</param>
internal sealed class OneVerdict(CompiledRule rule, in Verdict verdict, IReadOnlyList<FindingNote> notes, KeptRecord record, long asOf) : JudgedVerdicts(record, asOf)
{
    private readonly Verdict _verdict = verdict;

    /// <inheritdoc/>
    public override int Count => 1;

    /// <inheritdoc/>
    public override Finding FindingAt(int place) => new(this, place, _verdict.Status);

    /// <inheritdoc/>
    public override IReadOnlyList<FindingNote> Notes(int place) => notes;

    /// <inheritdoc/>
    public override CompiledRule RuleAt(int place) => rule;

    /// <inheritdoc/>
    public override ref readonly Verdict VerdictAt(int place) => ref _verdict;
}
