using System.Text;
using System.Text.Unicode;
using CsvHelper;
using SellerRules.Facts;

namespace SellerRules.Cli.Csv;

/// <summary>The rows of an export, or of a block of it, one after the other, those that can't be read as well. Not thread-safe.</summary>
internal sealed class ExportRows : IDisposable
{
    private const int MaxRowBytes = 1 << 20;

    private readonly Queue<ExportRow> _malformed = new();
    private readonly CsvReader _csv;
    private readonly ExportReading _reading;
    private readonly int _linesBefore;
    private readonly FastRowReader? _fast;
    private readonly bool _isValid;
    private ExportRow? _atMalformed;
    private bool _isBeforeRecord;
    private bool _hasEnded;
    private int _lastLine = 1;

    /// <summary>Begins on a stream of UTF-8 with a header, with or without byte order mark, which stays open.</summary>
    public ExportRows(Stream stream, ExportReading reading)
    {
        _reading = reading;
        _csv = CsvReader.Create(stream, Options(null) with { PoolStrings = true }, leaveOpen: true);
        _fast = ReadHeader() is { } header ? new FastRowReader(header, reading) : null;
    }

    /// <summary>Begins on a block.</summary>
    /// <param name="block">Whole rows behind a header.</param>
    /// <param name="separator">What stands between fields; null: the block says so itself.</param>
    /// <param name="linesBefore">How many lines stand before it.</param>
    /// <param name="fast">Reads sound rows by the columns of the export.</param>
    public ExportRows(ReadOnlyMemory<byte> block, char? separator, int linesBefore, FastRowReader fast)
    {
        (_reading, _linesBefore, _fast, _isValid) = (fast.Reading, linesBefore, fast, Utf8.IsValid(block.Span));
        _csv = CsvReader.Create(block, Options(separator));
    }

    /// <summary>Why nothing was read from some place on; null where all was.</summary>
    public Rejection? Fault { get; private set; }

    /// <summary>The columns; null where the header can't be read.</summary>
    public ExportColumns? Columns => _fast is null ? null : new ExportColumns(_fast.Header, _csv.Separator, _csv.Headers.Count);

    /// <summary>Whether the current row can be cut into fields.</summary>
    public bool IsRecord => _atMalformed is null;

    /// <summary>Where the current row begins, in bytes from the beginning, where it can be cut into fields.</summary>
    public long Offset => _csv.ByteOffset;

    /// <summary>A place behind all rows so far, and before what couldn't be read from there on.</summary>
    public long End { get; private set; }

    /// <summary>The line that the current row begins in, where it can be cut into fields.</summary>
    public int Line => LineOf(_csv.LineNumber);

    /// <summary>The number of the order in the current row, as UTF-8, where it is sound.</summary>
    public ReadOnlySpan<byte> SoundId => _fast!.IdOf(_csv);

    /// <summary>The current row.</summary>
    public ExportRow Current => _atMalformed
        ?? (TrySound(out SoundRow sound) ? _fast!.ToRow(_csv, sound, Line)
            : !IsValid() ? ExportRow.Rejected(_csv.GetString(0), PlaceAt(Line), "isn't UTF-8: save the export with the encoding UTF-8")
            : new ExportRowReader(_csv.Current.ToArray(), _fast!.Header, _reading.Times, PlaceAt(Line)).Read());

    /// <summary>Goes on to the next row; false at the end, or at the <see cref="Fault"/>.</summary>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public bool MoveNext()
    {
        if (!_isBeforeRecord && !_hasEnded)
        {
            _isBeforeRecord = ReadRecord();
            _hasEnded = !_isBeforeRecord;
        }

        if (_malformed.TryDequeue(out _atMalformed))
        {
            return true;
        }

        _isBeforeRecord = false;
        return !_hasEnded;
    }

    /// <summary>What the current row says, its texts apart; false where it isn't beyond doubt.</summary>
    public bool TrySound(out SoundRow row)
    {
        row = default;
        return _atMalformed is null && IsValid() && _fast!.TryRead(_csv, out row);
    }

    /// <summary>Reads to the end, or to the <see cref="Fault"/>; can be asked for once.</summary>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public IEnumerable<ExportRow> Read()
    {
        while (MoveNext())
        {
            yield return Current;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _csv.Dispose();

    private CsvReaderOptions Options(char? separator) => new()
    {
        Separator = separator,
        TrackLineNumbers = true,
        MaxRecordSize = MaxRowBytes,
        MalformedData = CsvMalformedDataHandling.Skip,
        FieldCountMismatch = CsvFieldCountHandling.Skip,
        OnMalformedRecord = bad => _malformed.Enqueue(Malformed(bad)),
    };

    private ExportHeader? ReadHeader()
    {
        try
        {
            _csv.ReadHeader();
        }
        catch (CsvFormatException)
        {
            Fault = TooLong();
            return null;
        }

        ExportHeader? header = ExportHeader.Read(_csv.Headers, out FactProblem? problem);
        Fault = problem is null ? null : PlaceAt(1).Reject(problem, null);
        return header;
    }

    private bool ReadRecord()
    {
        _reading.CancellationToken.ThrowIfCancellationRequested();
        try
        {
            if (_fast is null || !_csv.Read())
            {
                return false;
            }
        }
        catch (CsvFormatException)
        {
            Fault = TooLong();
            return false;
        }

        _lastLine = Line;
        End = _csv.ByteOffset + _csv.RawRecord.Length;
        return true;
    }

    private bool IsValid() => _isValid || Utf8.IsValid(_csv.RawRecord);

    private int LineOf(long line) => checked((int)line + _linesBefore);

    private FactPlace PlaceAt(int line) => new(_reading.FileName, line, 1);

    private ExportRow Malformed(CsvMalformedRecord bad)
    {
        _lastLine = LineOf(bad.LineNumber);
        End = bad.ByteOffset + Encoding.UTF8.GetByteCount(bad.RawRecord);
        string reason = bad.Reason switch
        {
            CsvMalformedReason.FieldCountMismatch => "has another number of fields than the first line",
            CsvMalformedReason.UnterminatedQuote => "has a `\"` that isn't closed; what follows it wasn't read",
            _ => "has a `\"` in a field that doesn't begin and end with one: write it twice, `\"\"`, in a quoted field",
        };
        return ExportRow.Rejected(bad.RawRecord.Split(',')[0].Trim('"'), PlaceAt(_lastLine), reason);
    }

    private Rejection TooLong()
    {
        FactProblem problem = new(FactProblems.Row, "a row is longer than 1 MiB, so a closing `\"` is probably missing; the rows from here on weren't read");
        return PlaceAt(_lastLine + 1).Reject(problem, null);
    }
}
