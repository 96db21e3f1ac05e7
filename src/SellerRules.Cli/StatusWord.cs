using System.Collections.Immutable;

namespace SellerRules.Cli;

/// <summary>The words for statuses, kinds, severities and duties in output and arguments: the C# name with a small first letter.</summary>
internal static class StatusWord
{
    /// <summary>All statuses in the order in which summaries list them.</summary>
    public static ImmutableArray<FindingStatus> GravestFirst { get; } =
    [
        FindingStatus.Breached, FindingStatus.AtRisk, FindingStatus.Unknown, FindingStatus.Running,
        FindingStatus.Waiting, FindingStatus.Met, FindingStatus.NotApplicable,
    ];

    /// <summary>The word for a status, such as <c>atRisk</c>.</summary>
    public static string Of(FindingStatus status) => Words<FindingStatus>.All[status];

    /// <summary>The status as a person says it, such as <c>at risk</c>.</summary>
    public static string Spoken(FindingStatus status) => status switch
    {
        FindingStatus.AtRisk => "at risk",
        FindingStatus.NotApplicable => "not applicable",
        _ => Of(status),
    };

    /// <summary>The word for a kind, such as <c>deadline</c>.</summary>
    public static string Of(RuleKind kind) => Words<RuleKind>.All[kind];

    /// <summary>The word for a severity, such as <c>warning</c>.</summary>
    public static string Of(FindingSeverity severity) => Words<FindingSeverity>.All[severity];

    /// <summary>The word for a duty: <c>seller</c> or <c>platform</c>.</summary>
    public static string Of(Duty duty) => Words<Duty>.All[duty];

    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> All = Enum.GetValues<T>().ToDictionary(value => value, value => Camel(value.ToString()));

        private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
    }
}
