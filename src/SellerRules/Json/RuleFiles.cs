using SellerRules.Diagnostics;
using SellerRules.Text;

namespace SellerRules.Json;

/// <summary>Finds the files that paths name, parses them and tells what they are.</summary>
internal static class RuleFiles
{
    private const string CasesEnding = ".cases.json";
    private static readonly string[] RuleSetKeys = ["ruleSet", "rules"];
    private static readonly string[] ReferenceKeys = ["vocabulary", "calendar", "catalogue"];
    private const string ListKey = "list";

    /// <summary>
    /// The files that the paths name, each once, in the order given; a folder's files are all <c>*.json</c> below it, in ordinal order of their
    /// paths, but not those in folders named <c>schema</c> or beginning with a dot. What can't be read or recognised is reported and left out.
    /// </summary>
    public static IReadOnlyList<RuleFile> Find(IEnumerable<string> paths, DiagnosticBag bag)
    {
        List<RuleFile> files = [];
        foreach (string path in FolderWalk.Files(paths, bag))
        {
            if (SourceFileReader.Read(path, bag) is { } file && Recognise(file, bag) is { } found)
            {
                files.Add(found);
            }
        }

        return files;
    }

    /// <summary>Parses a file and tells what it is; null, reported, where that isn't clear.</summary>
    public static RuleFile? Recognise(SourceFile file, DiagnosticBag bag)
    {
        if (RuleFileText.Parse(file, bag) is not { } root)
        {
            return null;
        }

        RuleFileKind? kind = file.Path.EndsWith(CasesEnding, StringComparison.OrdinalIgnoreCase) ? RuleFileKind.Cases
            : RuleSetKeys.Any(k => root[k] is not null) ? RuleFileKind.RuleSet
            : root[ListKey] is not null ? RuleFileKind.List
            : ReferenceKeys.Any(k => root[k] is not null) ? RuleFileKind.Reference
            : null;
        if (kind is { } known)
        {
            return new RuleFile(file, known, root);
        }

        string[] keys = [.. root.Members.Select(m => m.Name)];
        string found = keys.Length == 0 ? "it has no keys" : $"its keys are {string.Join(", ", keys.Take(8).Select(k => $"`{k}`"))}{(keys.Length > 8 ? ", …" : "")}";
        string? suggestion = keys.Select(k => Suggestion.DidYouMean(k, [.. RuleSetKeys, .. ReferenceKeys, ListKey])).FirstOrDefault(s => s is not null);
        bag.ReportUnrecognised(new Location(file, root.Span with { Length = 1 }), found, suggestion);
        return null;
    }
}
