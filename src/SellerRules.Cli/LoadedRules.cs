using NodaTime;
using SellerRules.Cli.Output;
using SellerRules.Diagnostics;
using SellerRules.Facts;

namespace SellerRules.Cli;

/// <summary>Rule sets as the command's arguments name them, and what was found wrong with them.</summary>
/// <param name="Rules">The rule sets; null where they can't be used.</param>
/// <param name="Diagnostics">All problems, by place.</param>
internal sealed record LoadedRules(RuleSets? Rules, IReadOnlyList<Diagnostic> Diagnostics)
{
    private static readonly string[] NothingThere = [FileProblems.NotFound.Id, FileProblems.NoFiles.Id];

    /// <summary>The exit status that the problems call for: a path that doesn't exist is an unusable argument, everything else an invalid rule set.</summary>
    public int Status => StatusOf(Diagnostics);

    /// <summary>Loads files and folders, or the shipped packs where none are named, with a tz database.</summary>
    public static LoadedRules Load(IReadOnlyList<string> paths, IDateTimeZoneProvider zones)
    {
        if (paths.Count == 0)
        {
            return Checked(() => RuleSets.Shipped.WithZones(zones));
        }

        return RuleSets.TryLoad(paths, FactTypes.Standard, zones, out RuleSets? rules, out IReadOnlyList<Diagnostic> diagnostics)
            ? new LoadedRules(rules, diagnostics)
            : new LoadedRules(null, diagnostics);
    }

    /// <summary>Like <see cref="Load(IReadOnlyList{string}, IDateTimeZoneProvider)"/>, with the problems written to <paramref name="error"/>.</summary>
    public static LoadedRules Load(IReadOnlyList<string> paths, IDateTimeZoneProvider zones, TextWriter error)
    {
        LoadedRules loaded = Load(paths, zones);
        error.Write(DiagnosticText.Of(loaded.Diagnostics, DiagnosticFormat.Human));
        return loaded;
    }

    /// <summary>Loads what is to judge: where list files and calendars alone are named, the shipped packs by these. Problems are written to <paramref name="error"/>.</summary>
    public static LoadedRules ToJudge(IReadOnlyList<string> paths, IDateTimeZoneProvider zones, TextWriter error)
    {
        LoadedRules loaded = Load(paths, zones);
        if (loaded.Rules is { Bound.Sets.Count: 0 } files && (files.Lists.Count > 0 || files.Bound.GivenCalendars.Count > 0))
        {
            LoadedRules both = Checked(() => RuleSets.Shipped.WithZones(zones).With(files));
            loaded = both with { Diagnostics = [.. loaded.Diagnostics, .. both.Diagnostics] };
        }

        error.Write(DiagnosticText.Of(loaded.Diagnostics, DiagnosticFormat.Human));
        return loaded;
    }

    /// <summary>Shipped rule sets, sound as they are, can still name a zone that another tz database lacks.</summary>
    private static LoadedRules Checked(Func<RuleSets> make)
    {
        try
        {
            return new LoadedRules(make(), []);
        }
        catch (RuleSetException lacking)
        {
            return new LoadedRules(null, lacking.Diagnostics);
        }
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
