using NodaTime;

namespace SellerRules.Cli.Output;

/// <summary>What a report says before its first subject. Immutable.</summary>
internal sealed record ReportHead
{
    /// <summary>The version of the output's form.</summary>
    public const int FormatVersion = 1;

    /// <summary>The instant of the verdicts.</summary>
    public required Instant AsOf { get; init; }

    /// <summary>The version of the time zone data.</summary>
    public required string Tzdb { get; init; }

    /// <summary>The rule sets that judge, by id.</summary>
    public required IReadOnlyList<VersionedName> RuleSets { get; init; }

    /// <summary>The working-day calendars that the rule sets may count by, by name.</summary>
    public required IReadOnlyList<VersionedName> Calendars { get; init; }

    /// <summary>The vocabularies and lists that facts are read by, by name.</summary>
    public required IReadOnlyList<VersionedName> References { get; init; }
}
