using System.Collections.Immutable;

namespace SellerRules.Cli;

/// <summary>The words for statuses, kinds, severities and duties in output and arguments: the C# name with a small first letter.</summary>
internal static class StatusWord
{
    private static readonly string[] Statuses = WordsOf(typeof(FindingStatus));
    private static readonly string[] Kinds = WordsOf(typeof(RuleKind));
    private static readonly string[] Severities = WordsOf(typeof(FindingSeverity));
    private static readonly string[] Duties = WordsOf(typeof(Duty));

    /// <summary>All statuses in the order in which summaries list them.</summary>
    public static ImmutableArray<FindingStatus> GravestFirst { get; } =
    [
        FindingStatus.Breached, FindingStatus.AtRisk, FindingStatus.Unknown, FindingStatus.Running,
        FindingStatus.Waiting, FindingStatus.Met, FindingStatus.NotApplicable,
    ];

    /// <summary>The word for a status, such as <c>atRisk</c>.</summary>
    public static string Of(FindingStatus status) => Statuses[(int)status];

    /// <summary>The status as a person says it, such as <c>at risk</c>.</summary>
    public static string Spoken(FindingStatus status) => status switch
    {
        FindingStatus.AtRisk => "at risk",
        FindingStatus.NotApplicable => "not applicable",
        _ => Of(status),
    };

    /// <summary>The word for a kind, such as <c>deadline</c>.</summary>
    public static string Of(RuleKind kind) => Kinds[(int)kind];

    /// <summary>The word for a severity, such as <c>warning</c>.</summary>
    public static string Of(FindingSeverity severity) => Severities[(int)severity];

    /// <summary>The word for a duty: <c>seller</c> or <c>platform</c>.</summary>
    public static string Of(Duty duty) => Duties[(int)duty];

    /// <summary>The words of an enumeration whose values count up from zero, by value.</summary>
    private static string[] WordsOf(Type type) => Array.ConvertAll(Enum.GetNames(type), name => char.ToLowerInvariant(name[0]) + name[1..]);
}
