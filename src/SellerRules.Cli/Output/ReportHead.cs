using NodaTime;

namespace SellerRules.Cli.Output;

/// <summary>What a report says before its first subject. Immutable.</summary>
/// <param name="AsOf">The instant of the verdicts.</param>
/// <param name="Tzdb">The version of the tz database.</param>
/// <param name="RuleSets">The rule sets that judge, by id.</param>
/// <param name="Calendars">The calendars of working days, by name.</param>
/// <param name="References">The vocabularies and list files that they judge by, by name.</param>
internal sealed record ReportHead(
    Instant AsOf, string Tzdb, IReadOnlyList<VersionedName> RuleSets, IReadOnlyList<VersionedName> Calendars, IReadOnlyList<VersionedName> References)
{
    /// <summary>The version of the output's form.</summary>
    public const int FormatVersion = 1;

    /// <summary>The head for an instant and rule sets.</summary>
    public static ReportHead Of(Instant asOf, RuleSets rules) => new(
        asOf,
        rules.Zones.VersionId,
        [.. rules.Sets.Select(set => new VersionedName(set.Id, set.Version))],
        Together(ShippedReferences.Calendars, rules.Bound.GivenCalendars.Select(calendar => new VersionedName(calendar.Name, calendar.Version))),
        Together(ShippedReferences.References, rules.Lists.Select(list => new VersionedName(list.Id, list.Version))));

    /// <summary>What comes with the library and what was given, which stands for shipped files of the same name.</summary>
    private static VersionedName[] Together(IEnumerable<VersionedName> shipped, IEnumerable<VersionedName> given)
    {
        VersionedName[] own = [.. given];
        return [.. shipped.Where(one => own.All(other => other.Id != one.Id)).Concat(own).OrderBy(one => one.Id, StringComparer.Ordinal)];
    }
}
