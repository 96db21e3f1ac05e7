using SellerRules.Diagnostics;
using SellerRules.Json;
using SellerRules.Json.Cases;

namespace SellerRules.Cli.Cases;

/// <summary>The cases beside rule files. Immutable.</summary>
/// <param name="Files">The files of cases, by path.</param>
/// <param name="Diagnostics">What is wrong with them as written.</param>
internal sealed record CaseFiles(IReadOnlyList<CaseFileDefinition> Files, IReadOnlyList<Diagnostic> Diagnostics)
{
    private const string RulesEnding = ".json";
    private const string CasesEnding = ".cases.json";

    /// <summary>Reads the cases in folders, those beside rule files that are named one by one, and those that are named themselves.</summary>
    public static CaseFiles Read(IReadOnlyList<string> paths)
    {
        DiagnosticBag bag = new();
        List<CaseFileDefinition> files = [];
        foreach (RuleFile file in RuleFiles.Find(CasesOf(paths), bag).Where(file => file.Kind == RuleFileKind.Cases))
        {
            if (CasesReader.Read(file.File, file.Root, bag) is { } cases)
            {
                files.Add(cases);
            }
        }

        return new CaseFiles(files, bag.ToSorted());
    }

    private static IEnumerable<string> CasesOf(IReadOnlyList<string> paths) =>
        paths.SelectMany(path => FolderWalk.Files([path], new DiagnosticBag())).Select(Beside).Where(File.Exists).Distinct(StringComparer.Ordinal);

    private static string Beside(string path) =>
        path.EndsWith(CasesEnding, StringComparison.Ordinal) || !path.EndsWith(RulesEnding, StringComparison.Ordinal) ? path : path[..^RulesEnding.Length] + CasesEnding;
}
