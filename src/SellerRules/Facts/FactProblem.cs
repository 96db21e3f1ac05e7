using SellerRules.Diagnostics;

namespace SellerRules.Facts;

/// <summary>Why a value can't be a fact.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Reason">What was found, what is allowed, what to write instead.</param>
internal sealed record FactProblem(DiagnosticCode Code, string Reason);
