using SellerRules.Expressions.Runtime;

namespace SellerRules.Judging;

/// <summary>The verdicts on a top-level record and on what is nested in it, while they are found; keeps its memory for the next one. Not thread-safe.</summary>
internal sealed class JudgedRecords
{
    private JudgedRecord[] _records = new JudgedRecord[4];
    private VerdictRow[] _rows = new VerdictRow[16];
    private int _recordCount;
    private int _rowCount;
    private FactsScope? _scope;

    /// <summary>A record at a place, until the next is added.</summary>
    public ref JudgedRecord this[int place] => ref _records[place];

    /// <summary>Begins with another top-level record.</summary>
    public void Begin(FactsScope scope) => (_scope, _recordCount, _rowCount) = (scope, 0, 0);

    /// <summary>Adds a record, and makes room for the verdicts on it.</summary>
    /// <param name="frame">The record.</param>
    /// <param name="parent">The place of the record that it is nested in; -1 for the top-level one.</param>
    /// <param name="rules">The rules that judge it.</param>
    /// <returns>Its place.</returns>
    public int Add(Frame frame, int parent, CompiledRule[] rules)
    {
        if (_recordCount == _records.Length)
        {
            Array.Resize(ref _records, 2 * _recordCount);
        }

        while (_rowCount + rules.Length > _rows.Length)
        {
            Array.Resize(ref _rows, 2 * _rows.Length);
        }

        _records[_recordCount] = new JudgedRecord(frame, parent, rules, _rowCount);
        _rowCount += rules.Length;
        return _recordCount++;
    }

    /// <summary>The room for the verdicts on a record, until the next is added.</summary>
    public Span<VerdictRow> RowsOf(int place) => _rows.AsSpan(_records[place].First, _records[place].Rules.Length);

    /// <summary>A record for those who ask about it later.</summary>
    public KeptRecord KeptOf(int place) => JudgedRecord.KeptOf(_records, place, _scope!);

    /// <summary>All verdicts that were found.</summary>
    /// <param name="asOf">The instant of the verdicts.</param>
    public RecordVerdicts ToVerdicts(long asOf) => new(_scope!, _records.AsSpan(0, _recordCount).ToArray(), _rows.AsSpan(0, _rowCount).ToArray(), asOf);
}
