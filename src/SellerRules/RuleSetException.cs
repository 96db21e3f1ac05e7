namespace SellerRules;

/// <summary>Rule sets that can't be used; carries every problem found in all files.</summary>
public sealed class RuleSetException : Exception
{
    internal RuleSetException(IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join(Environment.NewLine, diagnostics.Select(d => d.ToString())))
    {
        Diagnostics = diagnostics;
    }

    /// <summary>All problems, by file, line and column.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
