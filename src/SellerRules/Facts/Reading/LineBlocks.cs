using System.Buffers;

namespace SellerRules.Facts.Reading;

/// <summary>Cuts a stream into blocks of whole lines, as many as have come at once: nobody waits for more. A line above the limit is read over. Not thread-safe.</summary>
internal sealed class LineBlocks(Stream stream, int maxBytes)
{
    // Each time that the stream is asked may be a change of threads.
    private const int FirstLength = 256 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstLength);
    private int _length;
    private int _searched;
    private int _lines;

    // Of a line that is read over nothing is kept.
    private bool _isTooLong;

    /// <summary>The next lines; null at the end.</summary>
    public async ValueTask<LineBlock?> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            Span<byte> unsearched = _buffer.AsSpan(_searched.._length);
            int feed = _isTooLong ? unsearched.IndexOf((byte)'\n') : unsearched.LastIndexOf((byte)'\n');
            if (feed >= 0)
            {
                return Take(_searched + feed + 1);
            }

            _isTooLong |= _length > maxBytes;
            _searched = _length = _isTooLong ? 0 : _length;
            if (_length == _buffer.Length)
            {
                Grow();
            }

            int read = await stream.ReadAsync(_buffer.AsMemory(_length), cancellationToken).ConfigureAwait(false);
            _length += read;
            if (read == 0)
            {
                return _length > 0 || _isTooLong ? Take(_length) : null;
            }
        }
    }

    /// <summary>Hands out the bytes before a place, and begins a new buffer with those behind it.</summary>
    private LineBlock Take(int end)
    {
        byte[] taken = _buffer;
        LineBlock block = new(taken, end, _lines, _isTooLong);
        _lines += taken.AsSpan(0, end).Count((byte)'\n');
        _buffer = ArrayPool<byte>.Shared.Rent(Math.Max(FirstLength, _length - end));
        taken.AsSpan(end, _length - end).CopyTo(_buffer);
        (_length, _searched, _isTooLong) = (_length - end, 0, false);
        return block;
    }

    private void Grow()
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(checked(_buffer.Length * 2));
        _buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
