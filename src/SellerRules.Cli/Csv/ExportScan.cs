using System.Text;
using NodaTime;

namespace SellerRules.Cli.Csv;

/// <summary>
/// What must be known of a whole export before its first order can be made: the stretch of time that it covers, the rows that stand apart from the first ones of their
/// order, and where it can be cut into blocks. All other rows are forgotten at once.
/// </summary>
internal sealed class ExportScan
{
    private const long LongInput = 1L << 28;

    private readonly ExportPeriod _period = new();
    private readonly ApartOrders _apart = new();
    private readonly ExportBorders _borders;
    private ExportOrder? _kept;
    private byte[] _id = [];
    private int _idLength = -1;

    /// <summary>Reads all rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="length">How long the export is, in bytes; null where nobody knows.</param>
    /// <param name="zone">The zone that cuts dates.</param>
    /// <param name="blockBytes">How long a block is at least.</param>
    public ExportScan(ExportRows rows, long? length, DateTimeZone zone, int blockBytes)
    {
        _borders = new ExportBorders(blockBytes);
        Read(rows, new SeenOrders(length));
        if (length > LongInput)
        {
            // What was remembered of so many orders would else lie about while they are made.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
        }

        _borders.NoteEnd(rows.End);
        End = rows.End;
        Columns = rows.Columns;
        Recorded = _period.In(zone);
        Fault = rows.Fault;
    }

    /// <summary>What the export could know; null where no row can be read.</summary>
    public ExportRecorded? Recorded { get; }

    /// <summary>Why nothing was read from some place on; null where all was.</summary>
    public Rejection? Fault { get; }

    /// <summary>The columns; null where the header can't be read.</summary>
    public ExportColumns? Columns { get; }

    /// <summary>Where it can be cut.</summary>
    public ExportBorders Borders => _borders;

    /// <summary>A place behind all rows that were read.</summary>
    public long End { get; }

    /// <summary>The line from which on nothing was read.</summary>
    public int EndLine => Fault?.Line ?? int.MaxValue;

    /// <summary>All rows of the order that a run belongs to, as far as runs before it were asked for: most often the run itself. Any thread may ask.</summary>
    public ExportOrder WholeOf(ExportOrder run) => _apart.WholeOf(run);

    private void Read(ExportRows rows, SeenOrders seen)
    {
        while (rows.MoveNext())
        {
            if (rows.TrySound(out SoundRow sound))
            {
                _period.Add(sound.CreatedAt, sound.Latest);
                Take(rows, rows.SoundId, seen);
            }
            else
            {
                ExportRow row = rows.Current;
                _period.Add(row);
                Take(rows, Encoding.UTF8.GetBytes(row.Id), seen);
            }
        }

        KeepRun();
    }

    private void Take(ExportRows rows, ReadOnlySpan<byte> id, SeenOrders seen)
    {
        if (_idLength == id.Length && id.SequenceEqual(_id.AsSpan(0, _idLength)))
        {
            _kept?.Add(rows.Current);
            return;
        }

        KeepRun();
        Remember(id);
        if (rows.IsRecord)
        {
            _borders.Note(new ExportBorder(rows.Offset, rows.Line));
        }

        // A new order that is taken for a known one is only kept for nothing.
        _kept = seen.Add(OrderIdHash.Of(id)) ? new ExportOrder(rows.Current) : null;
    }

    private void KeepRun()
    {
        if (_kept is not null)
        {
            _apart.Add(_kept);
        }
    }

    private void Remember(ReadOnlySpan<byte> id)
    {
        if (_id.Length < id.Length)
        {
            _id = new byte[2 * id.Length];
        }

        id.CopyTo(_id);
        _idLength = id.Length;
    }
}
