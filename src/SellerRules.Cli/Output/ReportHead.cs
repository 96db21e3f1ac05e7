using NodaTime;

namespace SellerRules.Cli.Output;

/// <summary>What a report says before its first subject. Immutable.</summary>
/// <param name="AsOf">The instant of the verdicts.</param>
/// <param name="RuleSets">The rule sets that judge, by id.</param>
internal sealed record ReportHead(Instant AsOf, IReadOnlyList<VersionedName> RuleSets)
{
    /// <summary>The version of the output's form.</summary>
    public const int FormatVersion = 1;

    /// <summary>The head for an instant and rule sets.</summary>
    public static ReportHead Of(Instant asOf, RuleSets rules) => new(asOf, [.. rules.Sets.Select(set => new VersionedName(set.Id, set.Version))]);
}
