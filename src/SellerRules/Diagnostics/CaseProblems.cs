using SellerRules.Text;

namespace SellerRules.Diagnostics;

/// <summary>Problems of cases as they are written; whether they hold is another matter.</summary>
internal static class CaseProblems
{
    public static readonly DiagnosticCode BadInstant = new("SR0801", "Not an instant");
    public static readonly DiagnosticCode NothingExpected = new("SR0802", "A case that expects nothing");
    public static readonly DiagnosticCode DuplicateCase = new("SR0803", "Two cases with the same name");

    /// <summary>A text that names no instant.</summary>
    public static void ReportBadInstant(this DiagnosticBag bag, Location at, string name, string found, string help) =>
        bag.Report(BadInstant, at, $"`{name}` is `{found}`, which is not an instant", help);

    /// <summary>A case, or an expectation in one, that compares nothing and so can't fail.</summary>
    public static void ReportNothingExpected(this DiagnosticBag bag, Location at, string what, string help) =>
        bag.Report(NothingExpected, at, $"{what} expects nothing, so it can't fail", help);

    /// <summary>A case with the name of an earlier one.</summary>
    public static void ReportDuplicateCase(this DiagnosticBag bag, Location at, string name) =>
        bag.Report(DuplicateCase, at, $"two cases are named `{name}`", "give one of the two another name");
}
