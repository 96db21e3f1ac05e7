using NodaTime;

namespace SellerRules.Cli.Output;

/// <summary>Makes a report's head.</summary>
internal static class ReportHeads
{
    /// <summary>The head for rule sets and an instant.</summary>
    public static ReportHead Of(Instant asOf, RuleSets rules) => new()
    {
        AsOf = asOf,
        Tzdb = DateTimeZoneProviders.Tzdb.VersionId,
        RuleSets = [.. rules.Sets.Select(set => new VersionedName(set.Id, set.Version))],
        Calendars = [],
        References = [],
    };
}
