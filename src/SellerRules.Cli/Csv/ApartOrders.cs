namespace SellerRules.Cli.Csv;

/// <summary>Orders with rows of theirs that may stand anywhere in the export. Thread-safe once all rows that stand apart were added.</summary>
internal sealed class ApartOrders
{
    private readonly Dictionary<string, ApartOrder> _byId = new(StringComparer.Ordinal);

    /// <summary>Adds a run of rows, behind those of the same order that were added before.</summary>
    public void Add(ExportOrder run)
    {
        if (!_byId.TryAdd(run.Id, new ApartOrder(run)))
        {
            _byId[run.Id].Add(run);
        }
    }

    /// <summary>
    /// The order that a run belongs to, with all rows that were added. A run that stands before them is put in front of them; where none were added, it is the order.
    /// </summary>
    public ExportOrder WholeOf(ExportOrder run) => _byId.Count > 0 && _byId.TryGetValue(run.Id, out ApartOrder? order) ? order.WholeWith(run) : run;
}
