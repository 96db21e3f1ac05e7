using SellerRules.Expressions.Runtime;

namespace SellerRules.Judging;

/// <summary>One verdict by itself, as a scan hands it out.</summary>
/// <param name="rule">The rule.</param>
/// <param name="row">Its verdict.</param>
/// <param name="detail">What the row has no room for; null for nothing.</param>
/// <param name="notes">What a reader should know besides.</param>
/// <param name="record">The subject.</param>
/// <param name="asOf">The instant of the verdict.</param>
internal sealed class OneVerdict(CompiledRule rule, VerdictRow row, VerdictDetail? detail, IReadOnlyList<FindingNote> notes, KeptRecord record, long asOf) : JudgedVerdicts(asOf)
{
    /// <inheritdoc/>
    public override int Count => 1;

    /// <inheritdoc/>
    public override int SubjectAt(int place) => 0;

    /// <inheritdoc/>
    public override KeptRecord RecordOf(int subject) => record;

    /// <inheritdoc/>
    public override FindingStatus Status(int place) => row.Status;

    /// <inheritdoc/>
    public override IReadOnlyList<FindingNote> Notes(int place) => notes;

    /// <inheritdoc/>
    public override CompiledRule RuleAt(int place) => rule;

    /// <inheritdoc/>
    public override Verdict VerdictAt(int place) => row.With(detail);
}
