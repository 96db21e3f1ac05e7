using System.Text;
using SellerRules.Cli.Arguments;

namespace SellerRules.Cli.Output.Html;

/// <summary>Writes a report as one page for people. Holds everything until the end, because what matters most stands first.</summary>
internal sealed class HtmlReportWriter(Stream output, RuleSets rules, TextChoice texts, StatusList? only) : IReportWriter
{
    private readonly List<(SubjectFindings Subject, IReadOnlyList<Finding> Findings)> _subjects = [];
    private readonly List<Rejection> _rejected = [];
    private ReportHead? _head;

    /// <inheritdoc/>
    public void Begin(ReportHead head) => _head = head;

    /// <inheritdoc/>
    public void Subject(SubjectFindings subject, IReadOnlyList<Finding> findings) => _subjects.Add((subject, findings));

    /// <inheritdoc/>
    public void Rejected(Rejection rejection) => _rejected.Add(rejection);

    /// <inheritdoc/>
    public void End(ReportEnd end)
    {
        ReportHead head = _head ?? throw new InvalidOperationException("A report ends only after it began.");
        PageWords words = texts.Language == "zh-CN" ? ChineseWords.Create() : EnglishWords.Create();
        PageContent content = new(head, end, _subjects, _rejected, rules)
        {
            Words = words,
            Texts = texts,
            Times = new PageTimes(head.AsOf, texts.DisplayZone, words),
            Only = only,
        };
        using StreamWriter writer = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 64 * 1024, leaveOpen: true) { NewLine = "\n" };
        new HtmlPage(content).Write(writer);
    }

    /// <inheritdoc/>
    public void Abandon(ReportEnd end)
    {
        // Half a page would look like a whole one.
    }
}
