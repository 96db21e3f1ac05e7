using SellerRules.Expressions.Runtime;

namespace SellerRules.Judging;

/// <summary>The verdicts on a top-level record and on what is nested in it, while they are found. Not thread-safe.</summary>
internal sealed class JudgedRecords
{
    private JudgedRecord[] _records = [];
    private VerdictRow[] _rows = [];
    private int _recordCount;
    private int _rowCount;
    private FactsScope? _scope;

    /// <summary>A record at a place.</summary>
    public ref JudgedRecord this[int place] => ref _records[place];

    /// <summary>Begins with another top-level record; what was found for the one before belongs to whoever has asked for it.</summary>
    /// <param name="scope">The facts around it.</param>
    /// <param name="records">How many records will be added.</param>
    /// <param name="rows">How many rules judge them, each on its own.</param>
    public void Begin(FactsScope scope, int records, int rows)
    {
        (_scope, _recordCount, _rowCount) = (scope, 0, 0);
        (_records, _rows) = (new JudgedRecord[records], new VerdictRow[rows]);
    }

    /// <summary>Adds a record, and makes room for the verdicts on it.</summary>
    /// <param name="frame">The record.</param>
    /// <param name="parent">The place of the record that it is nested in; -1 for the top-level one.</param>
    /// <param name="rules">The rules that judge it.</param>
    /// <returns>Its place.</returns>
    public int Add(Frame frame, int parent, CompiledRule[] rules)
    {
        _records[_recordCount].Begin(frame, parent, rules, _rowCount);
        _rowCount += rules.Length;
        return _recordCount++;
    }

    /// <summary>The room for the verdicts on a record.</summary>
    public Span<VerdictRow> RowsOf(int place) => _rows.AsSpan(_records[place].First, _records[place].Rules.Length);

    /// <summary>A record for those who ask about it later.</summary>
    public KeptRecord KeptOf(int place) => JudgedRecord.KeptOf(_records, place, _scope!);

    /// <summary>All verdicts that were found.</summary>
    /// <param name="asOf">The instant of the verdicts.</param>
    public RecordVerdicts ToVerdicts(long asOf) => new(_scope!, _records, _rows, asOf);
}
