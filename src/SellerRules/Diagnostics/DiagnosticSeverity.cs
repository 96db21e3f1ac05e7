namespace SellerRules;

/// <summary>How grave a <see cref="Diagnostic"/> is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>The rule sets can't be used.</summary>
    Error,

    /// <summary>The rule sets can be used, but something in them is probably not meant so.</summary>
    Warning,
}
