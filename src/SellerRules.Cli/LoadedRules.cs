using SellerRules.Cli.Output;

namespace SellerRules.Cli;

/// <summary>Rule sets as the command's arguments name them, or the exit status that says why there are none.</summary>
/// <param name="Rules">The rule sets; null where they can't be used.</param>
/// <param name="Status">The exit status where they can't be used.</param>
internal sealed record LoadedRules(RuleSets? Rules, int Status)
{
    /// <summary>Loads files and folders, or the shipped packs where none are named; problems go to <paramref name="error"/>.</summary>
    public static LoadedRules Load(IReadOnlyList<string> paths, TextWriter error)
    {
        if (paths.Count == 0)
        {
            return new LoadedRules(RuleSets.Shipped, ExitStatus.Done);
        }

        RulePaths named = RulePaths.Of(paths);
        bool valid = RuleSets.TryLoad(named.Existing, out RuleSets? rules, out IReadOnlyList<Diagnostic> diagnostics);
        error.Write(DiagnosticText.Of(diagnostics, DiagnosticFormat.Human));
        if (!valid && diagnostics.Count > 0)
        {
            return new LoadedRules(null, ExitStatus.RuleSetsInvalid);
        }

        named.ThrowIfMissing();
        return new LoadedRules(rules, ExitStatus.Done);
    }
}
