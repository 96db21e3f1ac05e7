namespace SellerRules.Judging;

/// <summary>All verdicts on one subject as of one instant, in the order of the rules. Nobody changes it once it is made.</summary>
/// <param name="Rows">One for each rule.</param>
/// <param name="Besides">What the rows have no room for; null for nothing.</param>
internal readonly record struct Judgement(VerdictRow[] Rows, VerdictsBesides? Besides)
{
    /// <summary>How many verdicts there are.</summary>
    public int Count => Rows.Length;

    /// <summary>Whether a reader of any should know more than what it says: a note on its limit, or what it leans on by assumption.</summary>
    public bool HasRemarks => Besides is { HasRemarks: true };

    /// <summary>The verdict of a rule.</summary>
    public Verdict this[int rule] => Rows[rule].With(Besides?.Details[rule]);

    /// <summary>The paths that a verdict leans on by assumption.</summary>
    public string[] AssumedBy(int rule) => Besides?.Assumed[rule] ?? [];
}
