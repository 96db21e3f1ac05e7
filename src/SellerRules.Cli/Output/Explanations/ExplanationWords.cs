namespace SellerRules.Cli.Output.Explanations;

/// <summary>The words around explanations in a language.</summary>
internal sealed class ExplanationWords
{
    private static readonly ExplanationWords English = new(
        ["waiting", "running", "AT RISK", "met", "BREACHED", "unknown", "not applicable"],
        ["Start", "Limit", "Warning", "Stop", "Judged", "Outcome", "Missing", "Remedy", "Note", "Source", "Reading"],
        "as of");

    private static readonly ExplanationWords Chinese = new(
        ["等待", "进行中", "临近", "已履行", "已违反", "未知", "不适用"],
        ["开始", "时限", "预警", "停止", "判断", "结果", "缺少", "补救", "说明", "依据", "解读"],
        "截至");

    private static readonly FindingStatus[] Statuses =
    [
        FindingStatus.Waiting, FindingStatus.Running, FindingStatus.AtRisk, FindingStatus.Met, FindingStatus.Breached, FindingStatus.Unknown, FindingStatus.NotApplicable,
    ];

    private static readonly ExplanationPart[] Parts =
    [
        ExplanationPart.Start, ExplanationPart.Limit, ExplanationPart.Warning, ExplanationPart.Stop, ExplanationPart.Condition, ExplanationPart.Outcome,
        ExplanationPart.Unknown, ExplanationPart.Remedy, ExplanationPart.Note, ExplanationPart.Source, ExplanationPart.Interpretation,
    ];

    private readonly string[] _statuses;
    private readonly string[] _parts;

    private ExplanationWords(string[] statuses, string[] parts, string asOf) => (_statuses, _parts, AsOf) = (statuses, parts, asOf);

    /// <summary>What stands before the instant of the verdicts.</summary>
    public string AsOf { get; }

    /// <summary>The words of a language.</summary>
    public static ExplanationWords For(string language) => language.StartsWith("zh", StringComparison.Ordinal) ? Chinese : English;

    /// <summary>A status.</summary>
    public string Status(FindingStatus status) => _statuses[Array.IndexOf(Statuses, status)];

    /// <summary>A part of an explanation.</summary>
    public string Part(ExplanationPart part) => _parts[Array.IndexOf(Parts, part)];
}
