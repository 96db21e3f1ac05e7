using SellerRules.Diagnostics;

namespace SellerRules.Expressions.Syntax;

/// <summary>The wording of one problem in an expression.</summary>
internal sealed record Problem(DiagnosticCode Code, string Message, string? Help);
