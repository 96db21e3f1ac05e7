using NodaTime;
using SellerRules.Facts;

namespace SellerRules.Cli.Csv;

/// <summary>What the export could know of its orders. Orders of which it knows the same share one word for it. Not thread-safe.</summary>
internal sealed class ExportRecorded(Instant from, Instant until)
{
    private readonly Dictionary<(ExportStatus, bool), Recorded> _ofOrders = [];

    /// <summary>What it could know of anything.</summary>
    public Recorded Whole { get; } = new() { From = from, Until = until, Not = ExportKnowledge.Always };

    /// <summary>What it could know of the order of a row.</summary>
    public Recorded Of(ExportRow row)
    {
        (ExportStatus Status, bool HasNoAfterSales) key = (ExportKnowledge.StatusOf(row.Status), row.HasAfterSales == false);
        if (!_ofOrders.TryGetValue(key, out Recorded? recorded))
        {
            _ofOrders.Add(key, recorded = Whole with { Not = ExportKnowledge.UnknownOf(key.Status, key.HasNoAfterSales) });
        }

        return recorded;
    }
}
