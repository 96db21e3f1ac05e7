namespace SellerRules.Cli.Csv;

/// <summary>Orders with rows of theirs that may stand anywhere in the export. Not thread-safe.</summary>
internal sealed class ExportOrders
{
    private readonly Dictionary<string, ExportOrder> _byId = new(StringComparer.Ordinal);

    /// <summary>Adds a run of rows, behind those of the same order that were added before.</summary>
    public void Add(ExportOrder run)
    {
        if (!_byId.TryAdd(run.Id, run))
        {
            _byId[run.Id] = _byId[run.Id].With(run);
        }
    }

    /// <summary>
    /// The order that a run belongs to, with all rows that were added. A run that stands before them is put in front of them; where none were added, it is the order.
    /// </summary>
    public ExportOrder WholeOf(ExportOrder run)
    {
        if (_byId.Count == 0 || !_byId.TryGetValue(run.Id, out ExportOrder? order))
        {
            return run;
        }

        if (run.FirstLine < order.FirstLine)
        {
            _byId[run.Id] = order = run.With(order);
        }

        return order;
    }
}
