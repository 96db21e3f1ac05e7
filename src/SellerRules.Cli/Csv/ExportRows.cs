using System.Text.Unicode;
using CsvHelper;
using SellerRules.Facts;
using SellerRules.Facts.Reading;

namespace SellerRules.Cli.Csv;

/// <summary>The rows of an export, one after the other, those that can't be read as well. Not thread-safe.</summary>
internal sealed class ExportRows : IDisposable
{
    private const int MaxRowBytes = 1 << 20;

    private readonly Queue<ExportRow> _malformed = new();
    private readonly CsvReader _csv;
    private readonly string _fileName;
    private readonly InputTimes _times;
    private readonly CancellationToken _cancellationToken;
    private int _lastLine = 1;

    /// <summary>Begins on a stream of UTF-8, with or without byte order mark, which stays open.</summary>
    public ExportRows(Stream stream, string fileName, InputTimes times, CancellationToken cancellationToken)
    {
        (_fileName, _times, _cancellationToken) = (fileName, times, cancellationToken);
        CsvReaderOptions options = new()
        {
            TrackLineNumbers = true,
            MaxRecordSize = MaxRowBytes,
            MalformedData = CsvMalformedDataHandling.Skip,
            FieldCountMismatch = CsvFieldCountHandling.Skip,
            PoolStrings = true,
            OnMalformedRecord = bad => _malformed.Enqueue(Malformed(bad)),
        };
        _csv = CsvReader.Create(stream, options, leaveOpen: true);
    }

    /// <summary>Why nothing was read from some place on; null where all was.</summary>
    public Rejection? Fault { get; private set; }

    /// <summary>Reads to the end, or to the <see cref="Fault"/>; can be asked for once.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IEnumerable<ExportRow> Read()
    {
        ExportHeader? header = ReadHeader();
        FastRowReader? fast = header is null ? null : new FastRowReader(header, _times, _fileName);
        bool isAtRow;
        do
        {
            isAtRow = fast is not null && MoveNext();
            while (_malformed.TryDequeue(out ExportRow? malformed))
            {
                yield return malformed;
            }

            if (isAtRow)
            {
                yield return Current(header!, fast!);
            }
        }
        while (isAtRow);
    }

    /// <inheritdoc/>
    public void Dispose() => _csv.Dispose();

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
        Fault = problem is null ? null : new FactPlace(_fileName, 1, 1).Reject(problem, null);
        return header;
    }

    private bool MoveNext()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return _csv.Read();
        }
        catch (CsvFormatException)
        {
            Fault = TooLong();
            return false;
        }
    }

    private ExportRow Current(ExportHeader header, FastRowReader fast)
    {
        _lastLine = checked((int)_csv.LineNumber);
        return !Utf8.IsValid(_csv.RawRecord)
            ? ExportRow.Rejected(_csv.GetString(0), new FactPlace(_fileName, _lastLine, 1), "isn't UTF-8: save the export with the encoding UTF-8")
            : fast.Read(_csv) ?? new ExportRowReader(_csv.Current.ToArray(), header, _times, new FactPlace(_fileName, _lastLine, 1)).Read();
    }

    private ExportRow Malformed(CsvMalformedRecord bad)
    {
        _lastLine = checked((int)bad.LineNumber);
        string reason = bad.Reason switch
        {
            CsvMalformedReason.FieldCountMismatch => "has another number of fields than the first line",
            CsvMalformedReason.UnterminatedQuote => "has a `\"` that isn't closed; what follows it wasn't read",
            _ => "has a `\"` in a field that doesn't begin and end with one: write it twice, `\"\"`, in a quoted field",
        };
        return ExportRow.Rejected(bad.RawRecord.Split(',')[0].Trim('"'), new FactPlace(_fileName, _lastLine, 1), reason);
    }

    private Rejection TooLong()
    {
        FactProblem problem = new(FactProblems.Row, "a row is longer than 1 MiB, so a closing `\"` is probably missing; the rows from here on weren't read");
        return new FactPlace(_fileName, _lastLine + 1, 1).Reject(problem, null);
    }
}
