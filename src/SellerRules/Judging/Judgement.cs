namespace SellerRules.Judging;

/// <summary>All verdicts on one subject as of an instant.</summary>
/// <param name="Verdicts">One for each rule, in the order of the rules.</param>
/// <param name="Assumed">The paths that each verdict leans on by assumption; null for none, of one or of all.</param>
internal readonly record struct Judgement(Verdict[] Verdicts, string[]?[]? Assumed)
{
    /// <summary>The paths that a verdict leans on by assumption.</summary>
    public string[] AssumedBy(int rule) => Assumed?[rule] ?? [];
}
