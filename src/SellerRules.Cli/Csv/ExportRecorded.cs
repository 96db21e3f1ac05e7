using NodaTime;
using SellerRules.Facts;

namespace SellerRules.Cli.Csv;

/// <summary>What the export could know of its orders. Orders of which it knows the same share one word for it. Immutable and thread-safe.</summary>
internal sealed class ExportRecorded
{
    private readonly Recorded[] _withoutAfterSales;
    private readonly Recorded[] _others;

    /// <summary>Takes the stretch of time that the export covers.</summary>
    public ExportRecorded(Instant from, Instant until)
    {
        Whole = new Recorded { From = from, Until = until, Not = ExportKnowledge.Always };
        _withoutAfterSales = [.. Enum.GetValues<ExportStatus>().Select(status => Whole with { Not = ExportKnowledge.UnknownOf(status, true) })];
        _others = [.. Enum.GetValues<ExportStatus>().Select(status => Whole with { Not = ExportKnowledge.UnknownOf(status, false) })];
    }

    /// <summary>What it could know of anything.</summary>
    public Recorded Whole { get; }

    /// <summary>What it could know of the order of a row.</summary>
    public Recorded Of(ExportRow row) => (row.HasAfterSales == false ? _withoutAfterSales : _others)[(int)ExportKnowledge.StatusOf(row.Status)];
}
