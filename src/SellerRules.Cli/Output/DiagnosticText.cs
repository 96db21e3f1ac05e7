using SellerRules.Diagnostics;

namespace SellerRules.Cli.Output;

/// <summary>Problems of rule files as text.</summary>
internal static class DiagnosticText
{
    /// <summary>Renders problems, each ended by a line end; empty where there are none (JSON is never empty).</summary>
    public static string Of(IReadOnlyList<Diagnostic> diagnostics, DiagnosticFormat format) => format switch
    {
        DiagnosticFormat.Plain => DiagnosticRenderer.Plain(diagnostics),
        DiagnosticFormat.Json => DiagnosticRenderer.Json(diagnostics),
        _ => DiagnosticRenderer.Human(diagnostics),
    };
}
