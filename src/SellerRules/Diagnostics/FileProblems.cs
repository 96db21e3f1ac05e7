using System.Globalization;
using SellerRules.Text;

namespace SellerRules.Diagnostics;

/// <summary>Problems with files and folders, before anything in them is read.</summary>
internal static class FileProblems
{
    public static readonly DiagnosticCode NotFound = new("SR0001", "No such file or folder");
    public static readonly DiagnosticCode Unreadable = new("SR0002", "The file can't be read");
    public static readonly DiagnosticCode TooLarge = new("SR0003", "The file is too large");
    public static readonly DiagnosticCode NotUtf8 = new("SR0004", "The file isn't UTF-8");
    public static readonly DiagnosticCode LinkedFolder = new("SR0005", "A linked folder isn't followed");
    public static readonly DiagnosticCode NoFiles = new("SR0006", "The folder holds no rule files");
    public static readonly DiagnosticCode Unrecognised = new("SR0007", "The file isn't one that SellerRules knows");
    public static readonly DiagnosticCode TooMany = new("SR0008", "Too many problems");

    /// <summary>How many problems there are beyond those that are shown; <paramref name="first"/> is the first of them.</summary>
    public static Diagnostic Beyond(Diagnostic first, int count) => first with
    {
        Code = TooMany.Id,
        Severity = TooMany.Severity,
        Message = string.Create(CultureInfo.InvariantCulture, $"there are {count} more problems, from here on"),
        Help = "mend those that are shown first; many of the rest may go with them",
    };

    /// <summary>A path that names nothing.</summary>
    public static void ReportNotFound(this DiagnosticBag bag, string path, string? similar) =>
        bag.Report(NotFound, Whole(path), $"there is no file or folder `{path}`", similar is null ? null : $"did you mean `{similar}`?");

    /// <summary>A file or folder that the system refuses to open.</summary>
    public static void ReportUnreadable(this DiagnosticBag bag, string path, string reason) =>
        bag.Report(Unreadable, Whole(path), $"`{path}` can't be read: {reason}");

    /// <summary>A file above the limit, in bytes.</summary>
    public static void ReportTooLarge(this DiagnosticBag bag, string path, long limit) =>
        bag.Report(
            TooLarge,
            Whole(path),
            string.Create(CultureInfo.InvariantCulture, $"`{path}` is larger than {limit / 1024 / 1024} MiB"),
            "split it into several files");

    /// <summary>Bytes that are no UTF-8; <paramref name="at"/> is where the first of them stands.</summary>
    public static void ReportNotUtf8(this DiagnosticBag bag, Location at, string found) =>
        bag.Report(NotUtf8, at, $"{found}, which is not UTF-8", "save the file with the encoding UTF-8");

    /// <summary>A folder that is a link to another one.</summary>
    public static void ReportLinkedFolder(this DiagnosticBag bag, string path) =>
        bag.Report(
            LinkedFolder,
            Whole(path),
            $"the folder `{path}` is a link to another folder, and links to folders aren't followed",
            "name the folder that it points to instead");

    /// <summary>A folder in which nothing was found to read.</summary>
    public static void ReportNoFiles(this DiagnosticBag bag, string path) =>
        bag.Report(NoFiles, Whole(path), $"the folder `{path}` holds no `.json` files", "name the folder or file that holds the rule sets");

    /// <summary>A JSON file that is no rule set, no cases and no reference file.</summary>
    public static void ReportUnrecognised(this DiagnosticBag bag, Location at, string found, string? suggestion) =>
        bag.Report(
            Unrecognised,
            at,
            $"this file is not a rule set, a reference file or cases: {found}",
            (suggestion is null ? "" : suggestion + " ")
                + "a rule set has the keys `ruleSet` and `rules`, a reference file has `vocabulary`, `calendar`, `list` or `catalogue`, "
                + "and cases stand in a file named `*.cases.json`");

    private static Location Whole(string path) => new(new SourceFile(path, ""), new TextSpan(0, 0));
}
