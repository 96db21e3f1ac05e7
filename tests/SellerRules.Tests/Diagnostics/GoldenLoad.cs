using SellerRules.Diagnostics;
using SellerRules.Json;
using SellerRules.Model;

namespace SellerRules.Tests.Diagnostics;

/// <summary>Loads a golden file as the library does, and renders what it says, with paths relative to the golden folder.</summary>
internal static class GoldenLoad
{
    public static string Folder { get; } = RepositoryFolder.Of("tests/SellerRules.Tests/Diagnostics/Golden");

    public static string Render(string name) =>
        DiagnosticRenderer.Human(Diagnose(Path.Combine(Folder, name)).Select(d => Relative(d, Folder)));

    public static IReadOnlyList<Diagnostic> Diagnose(string path)
    {
        DiagnosticBag bag = new();
        List<RuleSetDefinition> sets = [];
        foreach (RuleFile file in RuleFiles.Find([path], bag))
        {
            if (file.Kind == RuleFileKind.Cases)
            {
                CasesReader.Read(file.File, file.Root, bag);
            }
            else if (file.Kind == RuleFileKind.RuleSet && RuleSetReader.Read(file.File, file.Root, bag) is { } set)
            {
                sets.Add(set);
            }
        }

        RuleSetReader.ReportDuplicates(sets, bag);
        return bag.ToSorted();
    }

    public static Diagnostic Relative(Diagnostic diagnostic, string folder)
    {
        string Short(string text) => text.Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace(folder + "/", "", StringComparison.Ordinal);
        return diagnostic with { File = Short(diagnostic.File), Message = Short(diagnostic.Message), Help = diagnostic.Help is null ? null : Short(diagnostic.Help) };
    }
}
