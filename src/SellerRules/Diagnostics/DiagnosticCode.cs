namespace SellerRules.Diagnostics;

/// <summary>A stable code such as <c>SR0101</c> with the title that it has in <c>docs/diagnostics.md</c>.</summary>
internal sealed record DiagnosticCode(string Id, string Title, DiagnosticSeverity Severity = DiagnosticSeverity.Error);
