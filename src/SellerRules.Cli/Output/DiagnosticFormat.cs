namespace SellerRules.Cli.Output;

/// <summary>The form in which <c>check</c> prints problems.</summary>
internal enum DiagnosticFormat
{
    /// <summary>With the source line, carets and help.</summary>
    Human,

    /// <summary>One line each.</summary>
    Plain,

    /// <summary>One JSON document.</summary>
    Json,
}
