using SellerRules.Cli.Input;
using SellerRules.Facts;
using SellerRules.Reporting;

namespace SellerRules.Cli;

/// <summary>Reads and judges one batch of a stream after the other, and prepares what is written of it. Not thread-safe; any thread may go on with it.</summary>
internal sealed class BatchJudge(FactsSource source, ReportSession session, ReportPiece piece)
{
    private readonly BatchReaders _readers = new();
    private readonly PartJudge _judge = session.NewJudge();
    private readonly List<SubjectFindings> _subjects = [];

    /// <summary>What the last batch leaves for the end.</summary>
    public JudgedParts Judged { get; } = session.NewParts();

    /// <summary>What is written of the last batch.</summary>
    public ReportPiece Piece => piece;

    /// <summary>Judges a batch.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void Judge(FactsBatch batch, CancellationToken cancellationToken)
    {
        Judged.Clear();
        Piece.Clear();
        foreach (FactsDocument part in source.PartsOf(batch, _readers))
        {
            cancellationToken.ThrowIfCancellationRequested();
            _judge.Judge(part, false, Judged, _subjects, cancellationToken);
            Piece.Subjects.Add(_subjects, part.Rejected);
            _subjects.Clear();
        }
    }
}
