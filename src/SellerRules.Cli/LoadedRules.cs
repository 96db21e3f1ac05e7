using SellerRules.Cli.Output;
using SellerRules.Diagnostics;

namespace SellerRules.Cli;

/// <summary>Rule sets as the command's arguments name them, and what was found wrong with them.</summary>
/// <param name="Rules">The rule sets; null where they can't be used.</param>
/// <param name="Diagnostics">All problems, by place.</param>
internal sealed record LoadedRules(RuleSets? Rules, IReadOnlyList<Diagnostic> Diagnostics)
{
    private static readonly string[] NothingThere = [FileProblems.NotFound.Id, FileProblems.NoFiles.Id];

    /// <summary>The exit status that the problems call for: a path that doesn't exist is an unusable argument, everything else an invalid rule set.</summary>
    public int Status => StatusOf(Diagnostics);

    /// <summary>What judges: where list files alone are named, the shipped packs by these lists.</summary>
    public RuleSets? Judging => Rules is { Sets.Count: 0, Lists.Count: > 0 } lists ? RuleSets.Shipped.With(lists) : Rules;

    /// <summary>Loads files and folders, or the shipped packs where none are named.</summary>
    public static LoadedRules Load(IReadOnlyList<string> paths)
    {
        if (paths.Count == 0)
        {
            return new LoadedRules(RuleSets.Shipped, []);
        }

        return RuleSets.TryLoad(paths, out RuleSets? rules, out IReadOnlyList<Diagnostic> diagnostics)
            ? new LoadedRules(rules, diagnostics)
            : new LoadedRules(null, diagnostics);
    }

    /// <summary>Like <see cref="Load(IReadOnlyList{string})"/>, with the problems written to <paramref name="error"/>.</summary>
    public static LoadedRules Load(IReadOnlyList<string> paths, TextWriter error)
    {
        LoadedRules loaded = Load(paths);
        error.Write(DiagnosticText.Of(loaded.Diagnostics, DiagnosticFormat.Human));
        return loaded;
    }

    /// <summary>The exit status for problems.</summary>
    public static int StatusOf(IEnumerable<Diagnostic> diagnostics)
    {
        List<Diagnostic> errors = [.. diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)];
        if (errors.Count == 0)
        {
            return ExitStatus.Done;
        }

        return errors.TrueForAll(d => NothingThere.Contains(d.Code)) ? ExitStatus.Unusable : ExitStatus.RuleSetsInvalid;
    }
}
