using SellerRules.Cli.Arguments;
using SellerRules.Cli.Output;

namespace SellerRules.Cli;

/// <summary>Hands a report's parts to its writer and keeps count of what came by: <c>--only</c> hides, it doesn't uncount. Not thread-safe.</summary>
internal sealed class ReportTally(IReportWriter writer, StatusList? only, Progress progress)
{
    private readonly int[] _summary = new int[Enum.GetValues<FindingStatus>().Length];
    private readonly bool[] _isShown = [.. Enum.GetValues<FindingStatus>().Select(status => only?.Statuses.Contains(status) != false)];
    private readonly List<Finding> _shown = [];

    /// <summary>How many subjects were judged.</summary>
    public int Subjects { get; private set; }

    /// <summary>How many records couldn't be read.</summary>
    public int Rejections { get; private set; }

    /// <summary>Whether all facts were judged.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Whether any finding has a status.</summary>
    public bool HasOccurred(FindingStatus status) => _summary[(int)status] > 0;

    /// <summary>Begins the report.</summary>
    public void Begin(ReportHead head) => writer.Begin(head);

    /// <summary>Takes subjects and rejected records, in input order.</summary>
    public void Add(IReadOnlyList<SubjectFindings> subjects, IReadOnlyList<Rejection> rejected)
    {
        foreach (SubjectFindings subject in subjects)
        {
            Add(subject);
        }

        foreach (Rejection rejection in rejected)
        {
            Rejections++;
            writer.Rejected(rejection);
        }
    }

    /// <summary>Ends a report on all facts.</summary>
    public void End(Report report, string factsHash)
    {
        IsComplete = true;
        progress.End();
        writer.End(new ReportEnd
        {
            Ledgers = report.Ledgers,
            Summary = report.Summary,
            Rejected = Rejections,
            NextChange = report.NextChange,
            FactsHash = factsHash,
            Complete = true,
        });
    }

    /// <summary>Ends a report that was interrupted: what was written stays, and says that it isn't all.</summary>
    public void Abandon()
    {
        progress.End();
        writer.Abandon(new ReportEnd
        {
            Ledgers = [],
            Summary = Enum.GetValues<FindingStatus>().Where(HasOccurred).ToDictionary(status => status, status => _summary[(int)status]),
            Rejected = Rejections,
            NextChange = null,
            FactsHash = null,
            Complete = false,
        });
    }

    private void Add(SubjectFindings subject)
    {
        // Most findings of a bulk run are counted and nothing else.
        IReadOnlyList<Finding> findings = subject.Findings;
        _shown.Clear();
        for (int i = 0; i < findings.Count; i++)
        {
            int status = (int)subject.StatusAt(i);
            _summary[status]++;
            if (_isShown[status])
            {
                _shown.Add(findings[i]);
            }
        }

        Subjects++;
        progress.Show(Subjects);
        if (_shown.Count > 0 || only is null)
        {
            writer.Subject(subject, _shown.Count == findings.Count ? findings : [.. _shown]);
        }
    }
}
