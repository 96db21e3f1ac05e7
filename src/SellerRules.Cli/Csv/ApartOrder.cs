namespace SellerRules.Cli.Csv;

/// <summary>An order of which rows stand apart from the first ones. Thread-safe.</summary>
/// <param name="run">The first run of rows that is known to stand apart.</param>
internal sealed class ApartOrder(ExportOrder run)
{
    private readonly Lock _lock = new();
    private ExportOrder _whole = run;

    /// <summary>Adds a run that stands behind those before.</summary>
    public void Add(ExportOrder run) => _whole = _whole.With(run);

    /// <summary>All rows that are known, with those of a run that stands before them.</summary>
    public ExportOrder WholeWith(ExportOrder run)
    {
        using Lock.Scope alone = _lock.EnterScope();
        if (run.FirstLine < _whole.FirstLine)
        {
            _whole = run.With(_whole);
        }

        return _whole;
    }
}
