using SellerRules.Cli.Arguments;
using SellerRules.Cli.Output;

namespace SellerRules.Cli;

/// <summary>A piece of a report in the making, with what was counted of it. Not thread-safe.</summary>
internal sealed class ReportPiece(ISubjectPiece written, StatusList? only)
{
    /// <summary>Takes what belongs to the piece.</summary>
    public SubjectCount Subjects { get; } = new(written, only);

    /// <summary>Hands what was written on to the report, whose turn it is then.</summary>
    public void HandOn() => written.HandOn();

    /// <summary>Begins another piece.</summary>
    public void Clear()
    {
        Subjects.Clear();
        written.Clear();
    }
}
