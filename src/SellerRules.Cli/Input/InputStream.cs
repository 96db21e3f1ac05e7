using System.Security.Cryptography;

namespace SellerRules.Cli.Input;

/// <summary>An input whose beginning can be looked at before it is read, and whose bytes are hashed as they go by. Not thread-safe.</summary>
internal sealed class InputStream(Stream inner, IncrementalHash hash) : Stream
{
    private const int HeadLength = 64 * 1024;

    private byte[] _head = [];
    private int _replayed;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Reads the first 64 KiB, or all where there is less; reading begins with them all the same.</summary>
    public async Task<ReadOnlyMemory<byte>> PeekAsync(CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[HeadLength];
        int length = await inner.ReadAtLeastAsync(buffer, HeadLength, throwOnEndOfStream: false, cancellationToken);
        hash.AppendData(buffer, 0, length);
        _head = buffer[..length];
        return _head;
    }

    /// <summary>Reads what nobody asked for, so that the hash is that of all bytes.</summary>
    public Task DrainAsync(CancellationToken cancellationToken) => CopyToAsync(Null, cancellationToken);

    public override int Read(Span<byte> buffer)
    {
        int replayed = Replay(buffer);
        if (replayed > 0 || buffer.Length == 0)
        {
            return replayed;
        }

        int read = inner.Read(buffer);
        hash.AppendData(buffer[..read]);
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int replayed = Replay(buffer.Span);
        if (replayed > 0 || buffer.Length == 0)
        {
            return replayed;
        }

        int read = await inner.ReadAsync(buffer, cancellationToken);
        hash.AppendData(buffer.Span[..read]);
        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
        // Nothing is written.
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Replay(Span<byte> buffer)
    {
        int count = Math.Min(buffer.Length, _head.Length - _replayed);
        _head.AsSpan(_replayed, count).CopyTo(buffer);
        _replayed += count;
        return count;
    }
}
