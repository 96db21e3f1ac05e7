namespace SellerRules.Judging;

/// <summary>All verdicts on one subject as of one instant, in the order of the rules. Nobody changes it once it is made.</summary>
/// <param name="rows">One for each rule.</param>
/// <param name="besides">What the rows have no room for; null for nothing.</param>
internal readonly ref struct Judgement(ReadOnlySpan<VerdictRow> rows, VerdictsBesides? besides)
{
    /// <summary>One for each rule.</summary>
    public ReadOnlySpan<VerdictRow> Rows { get; } = rows;

    /// <summary>What the rows have no room for; null for nothing.</summary>
    public VerdictsBesides? Besides { get; } = besides;

    /// <summary>How many verdicts there are.</summary>
    public int Count => Rows.Length;

    /// <summary>Whether a reader of any should know more than what it says: a note on its limit, or what it leans on by assumption.</summary>
    public bool HasRemarks => Besides is { HasRemarks: true };

    /// <summary>The verdict of a rule.</summary>
    public Verdict this[int rule] => Rows[rule].With(Besides?.Details[rule]);

    /// <summary>Whether the row of a rule says everything.</summary>
    public bool IsRow(int rule) => Besides is null || (Besides.Details[rule] is null && Besides.Assumed[rule] is null);

    /// <summary>The paths that a verdict leans on by assumption.</summary>
    public string[] AssumedBy(int rule) => Besides?.Assumed[rule] ?? [];
}
