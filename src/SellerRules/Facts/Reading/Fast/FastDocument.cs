using System.Text;

namespace SellerRules.Facts.Reading.Fast;

/// <summary>Gathers the records of a document and where they stand. Not thread-safe; made once and begun anew for each document.</summary>
internal sealed class FastDocument(FactsReaderOptions options)
{
    private readonly List<FactType> _given = [];
    private readonly List<(FactType Type, object Record, FactPlace Place, bool IsSingle)> _records = [];
    private int _line;
    private int _column;
    private int _known;

    /// <summary>What the document says that it could know.</summary>
    public Recorded? Recorded { get; set; }

    /// <summary>Whether any record was read.</summary>
    public bool HasRecords => _records.Count > 0;

    /// <summary>Begins a document, before which so many lines of the input stand.</summary>
    public void Begin(int lineOffset)
    {
        _given.Clear();
        _records.Clear();
        Recorded = null;
        (_line, _column, _known) = (lineOffset + 1, 1, 0);
    }

    /// <summary>Says that the list of a type's records is given.</summary>
    public void Give(FactType type) => _given.Add(type);

    /// <summary>Adds a record that begins at an offset of the document's bytes.</summary>
    public void Add(FactType type, object record, ReadOnlySpan<byte> utf8, int start, bool isSingle)
    {
        _records.Add((type, record, PlaceOf(utf8, start), isSingle));
        if (isSingle)
        {
            _given.Add(type);
        }
    }

    /// <summary>The document.</summary>
    public FactsDocument Build() => _given is [var type] && _records.Count == 1 && type.MakeList is not null ? BuildSingle(type) : Assemble();

    // Most lines of a bulk file: a single record, which nothing can contradict.
    private FactsDocument BuildSingle(FactType type) => new()
    {
        Recorded = Recorded,
        Lists = FactLists.Empty.With(type.ClrType, type.MakeList!(_records[0].Record)),
        Places = new OnePlace(_records[0].Record, _records[0].Place),
        Types = options.Types,
        Zones = options.Zones,
    };

    private FactsDocument Assemble()
    {
        DocumentAssembly assembly = new(options.Types, options.Zones, Recorded);
        foreach (FactType type in RecordReader.Of(options.Types).TopTypes.Where(_given.Contains))
        {
            assembly.Give(type);
            foreach ((_, object record, FactPlace place, _) in _records.Where(r => r.Type == type).OrderByDescending(r => r.IsSingle))
            {
                assembly.Add(type, record, place);
            }
        }

        FactsDocument built = assembly.Build([]);
        return built with { Rejected = [.. built.Rejected.OrderBy(r => r.Line).ThenBy(r => r.Column)] };
    }

    private FactPlace PlaceOf(ReadOnlySpan<byte> utf8, int start)
    {
        ReadOnlySpan<byte> passed = utf8[_known..start];
        int lines = passed.Count((byte)'\n');
        if (lines > 0)
        {
            _line += lines;
            _column = 1;
            passed = passed[(passed.LastIndexOf((byte)'\n') + 1)..];
        }

        _column += Encoding.UTF8.GetCharCount(passed);
        _known = start;
        return new FactPlace(options.FileName, _line, _column);
    }
}
