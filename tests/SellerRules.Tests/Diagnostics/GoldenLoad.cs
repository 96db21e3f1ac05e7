using System.Globalization;
using SellerRules.Diagnostics;
using SellerRules.Facts;
using SellerRules.Json;
using SellerRules.Loading;
using SellerRules.References;

namespace SellerRules.Tests.Diagnostics;

/// <summary>Loads a golden file as the library does, and renders what it says, with paths relative to the golden folder.</summary>
internal static class GoldenLoad
{
    public static string Folder { get; } = RepositoryFolder.Of("tests/SellerRules.Tests/Diagnostics/Golden");

    public static string Render(string name)
    {
        string path = Path.Combine(Folder, name);
        return name.EndsWith(".facts.json", StringComparison.Ordinal)
            ? RenderRejections(path, name)
            : DiagnosticRenderer.Human(Diagnose(path).Select(d => Relative(d, Folder)));
    }

    public static IReadOnlyList<Diagnostic> Diagnose(string path)
    {
        DiagnosticBag bag = new();
        IReadOnlyList<RuleFile> files = RuleFiles.Find([path], bag);
        foreach (RuleFile file in files)
        {
            if (file.Kind == RuleFileKind.Cases)
            {
                CasesReader.Read(file.File, file.Root, bag);
            }
            else if (file.Kind == RuleFileKind.Reference)
            {
                ReadReference(file, bag);
            }
        }

        RuleSetLoader.Load(files, FactTypes.Standard, NodaTime.DateTimeZoneProviders.Tzdb, bag);
        return bag.ToSorted();
    }

    public static Diagnostic Relative(Diagnostic diagnostic, string folder)
    {
        string Short(string text) => text.Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace(folder + "/", "", StringComparison.Ordinal);
        return diagnostic with { File = Short(diagnostic.File), Message = Short(diagnostic.Message), Help = diagnostic.Help is null ? null : Short(diagnostic.Help) };
    }

    private static void ReadReference(RuleFile file, DiagnosticBag bag)
    {
        // Calendars are read with the rules.
        if (file.Root["calendar"] is null)
        {
            VocabularyReader.Read(file.File, bag);
        }
    }

    private static string RenderRejections(string path, string name)
    {
        using FileStream stream = File.OpenRead(path);
        FactsDocument facts = FactsReader.Read(stream, new FactsReaderOptions { FileName = name });
        return string.Concat(facts.Rejected.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.File}:{r.Line}:{r.Column}: {r.Code}: {r.Subject}: {r.Reason}\n")));
    }
}
