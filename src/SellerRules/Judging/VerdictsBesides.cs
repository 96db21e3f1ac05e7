namespace SellerRules.Judging;

/// <summary>What goes with rows of verdicts where a rule was judged in full.</summary>
/// <param name="count">How many rows there are.</param>
internal sealed class VerdictsBesides(int count)
{
    /// <summary>What each row has no room for; null for nothing.</summary>
    public VerdictDetail?[] Details { get; } = new VerdictDetail?[count];

    /// <summary>The paths that each verdict leans on by assumption; null for none.</summary>
    public string[]?[] Assumed { get; } = new string[]?[count];

    /// <summary>Whether there is a note on a limit, or something assumed.</summary>
    public bool HasRemarks { get; private set; }

    /// <summary>Keeps what goes with a row, while the rows are made.</summary>
    public void Keep(int row, VerdictDetail? detail, string[]? assumed)
    {
        Details[row] = detail;
        Assumed[row] = assumed;
        HasRemarks |= assumed is not null || detail?.Note is not null;
    }
}
