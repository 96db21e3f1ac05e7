using NodaTime;

namespace SellerRules.Cli.Output;

/// <summary>What a report says before its first subject. What few forms of output show is worked out when it is asked for. Immutable.</summary>
/// <param name="asOf">The instant of the verdicts.</param>
/// <param name="rules">The rule sets that judge.</param>
internal sealed class ReportHead(Instant asOf, RuleSets rules)
{
    /// <summary>The version of the output's form.</summary>
    public const int FormatVersion = 1;

    /// <summary>The instant of the verdicts.</summary>
    public Instant AsOf => asOf;

    /// <summary>The version of the tz database.</summary>
    public string Tzdb => rules.Zones.VersionId;

    /// <summary>The rule sets that judge, by id.</summary>
    public IReadOnlyList<VersionedName> RuleSets => [.. rules.Sets.Select(set => new VersionedName(set.Id, set.Version))];

    /// <summary>The calendars of working days, by name.</summary>
    public IReadOnlyList<VersionedName> Calendars =>
        Together(ShippedReferences.Calendars, rules.Bound.GivenCalendars.Select(calendar => new VersionedName(calendar.Name, calendar.Version)));

    /// <summary>The vocabularies and list files that they judge by, by name.</summary>
    public IReadOnlyList<VersionedName> References => Together(ShippedReferences.References, rules.Lists.Select(list => new VersionedName(list.Id, list.Version)));

    /// <summary>What comes with the library and what was given, which stands for shipped files of the same name.</summary>
    private static VersionedName[] Together(IEnumerable<VersionedName> shipped, IEnumerable<VersionedName> given)
    {
        VersionedName[] own = [.. given];
        return [.. shipped.Where(one => own.All(other => other.Id != one.Id)).Concat(own).OrderBy(one => one.Id, StringComparer.Ordinal)];
    }
}
