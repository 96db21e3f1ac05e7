namespace SellerRules.Facts.Reading;

/// <summary>Cuts a stream into lines of bytes, one at a time. A line above the limit is read over. Not thread-safe.</summary>
internal sealed class LineSplitter(Stream stream, int maxBytes)
{
    // Each time that the stream is asked may be a change of threads.
    private const int FirstLength = 256 * 1024;

    private byte[] _buffer = new byte[FirstLength];
    private int _start;
    private int _end;
    private int _lineEnd;
    private bool _atEnd;

    /// <summary>The current line's number, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Whether the current line is longer than the limit, so that <see cref="Line"/> isn't there.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The current line without its end; valid until the next read.</summary>
    public ReadOnlySpan<byte> Line => _buffer.AsSpan(_start, _lineEnd - _start);

    /// <summary>Whether the current line holds nothing but blanks.</summary>
    public bool IsBlank => !Line.ContainsAnyExcept(" \t\r"u8);

    /// <summary>Goes to the next line; false at the end.</summary>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        _start = Number == 0 ? 0 : Math.Min(_lineEnd + 1, _end);
        IsTooLong = false;
        int searched = _start;
        while (true)
        {
            int feed = _buffer.AsSpan(searched, _end - searched).IndexOf((byte)'\n');
            if (feed >= 0 || _atEnd)
            {
                _lineEnd = feed >= 0 ? searched + feed : _end;
                Number += feed >= 0 || _start < _end ? 1 : 0;
                return feed >= 0 || _start < _end;
            }

            if (_end - _start > maxBytes)
            {
                IsTooLong = true;
                _end = _start;
            }

            searched = await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Reads on, and gives the place from which on the bytes are new.</summary>
    private async ValueTask<int> FillAsync(CancellationToken cancellationToken)
    {
        int kept = _end - _start;
        if (_start > 0)
        {
            _buffer.AsSpan(_start, kept).CopyTo(_buffer);
            (_start, _end) = (0, kept);
        }

        if (kept == _buffer.Length)
        {
            Array.Resize(ref _buffer, checked(_buffer.Length * 2));
        }

        int read = await stream.ReadAsync(_buffer.AsMemory(kept), cancellationToken).ConfigureAwait(false);
        _end = kept + read;
        _atEnd = read == 0;
        return kept;
    }
}
