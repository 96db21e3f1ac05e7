using SellerRules.Cli.Arguments;
using SellerRules.Cli.Output;

namespace SellerRules.Cli;

/// <summary>Hands a report's parts to its writer and keeps count of what came by: <c>--only</c> hides, it doesn't uncount. Not thread-safe.</summary>
internal sealed class ReportTally(IReportWriter writer, StatusList? only, Progress progress)
{
    private readonly SubjectCount _all = new(writer, only);

    /// <summary>How many subjects were judged.</summary>
    public int Subjects => _all.Subjects;

    /// <summary>How many records couldn't be read.</summary>
    public int Rejections => _all.Rejections;

    /// <summary>Whether all facts were judged.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Whether any finding has a status.</summary>
    public bool HasOccurred(FindingStatus status) => _all.Count(status) > 0;

    /// <summary>Begins the report.</summary>
    public void Begin(ReportHead head) => writer.Begin(head);

    /// <summary>Makes room for a piece of the report, to be filled by any thread.</summary>
    public ReportPiece NewPiece() => new(writer.NewPiece(), only);

    /// <summary>Takes subjects and rejected records, in input order.</summary>
    public void Add(IReadOnlyList<SubjectFindings> subjects, IReadOnlyList<Rejection> rejected)
    {
        foreach (SubjectFindings subject in subjects)
        {
            _all.Add(subject);
            progress.Show(Subjects);
        }

        _all.Add(rejected);
    }

    /// <summary>Takes a piece that was filled elsewhere, in input order.</summary>
    public void Add(ReportPiece piece)
    {
        _all.Add(piece.Subjects);
        piece.HandOn();
        progress.ShowNow(Subjects);
    }

    /// <summary>Ends a report on all facts.</summary>
    public void End(Report report, string? factsHash)
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
            Summary = Enum.GetValues<FindingStatus>().Where(HasOccurred).ToDictionary(status => status, status => _all.Count(status)),
            Rejected = Rejections,
            NextChange = null,
            FactsHash = null,
            Complete = false,
        });
    }
}
