using System.Security.Cryptography;

namespace SellerRules.Cli.Input;

/// <summary>An input whose beginning can be looked at before it is read, and whose bytes are hashed as they go by, where a hash is asked for. Not thread-safe.</summary>
internal sealed class InputStream(Stream inner) : ForwardStream
{
    private const int HeadLength = 64 * 1024;

    // A file is there at once: to wait for it on another thread costs more than to read it.
    private readonly bool _waits = inner is not FileStream { CanSeek: true };

    // Asked once: a file that grows while it is read has no better answer.
    private readonly long? _length = inner.CanSeek ? inner.Length : null;
    private long _passed;
    private byte[] _head = [];
    private int _replayed;
    private IncrementalHash? _hash;

    /// <summary>How much has been read, from 0 to 1; null where the input doesn't say how long it is. Any thread may ask.</summary>
    public double? Share => _length is > 0 and { } length ? Math.Min(1, (double)Interlocked.Read(ref _passed) / length) : null;

    /// <summary>How many bytes there are; null where the input doesn't say.</summary>
    public long? KnownLength => _length;

    /// <summary>Whether it can be read from the beginning again.</summary>
    public bool CanRepeat => inner.CanSeek;

    /// <summary>Is called whenever bytes have gone by.</summary>
    public Action? Passed { get; set; }

    /// <summary>Reads the first 64 KiB, or all where there is less; reading begins with them all the same.</summary>
    public async Task<ReadOnlyMemory<byte>> PeekAsync(CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[HeadLength];
        int length = _waits
            ? await inner.ReadAtLeastAsync(buffer, HeadLength, throwOnEndOfStream: false, cancellationToken)
            : inner.ReadAtLeast(buffer, HeadLength, throwOnEndOfStream: false);
        Pass(buffer.AsSpan(0, length));
        _head = buffer[..length];
        return _head;
    }

    /// <summary>Hashes all bytes, those that were looked at included; before anything is read.</summary>
    public void HashInto(IncrementalHash hash)
    {
        hash.AppendData(_head);
        _hash = hash;
    }

    /// <summary>Reads what nobody asked for, so that the hash is that of all bytes.</summary>
    public Task DrainAsync(CancellationToken cancellationToken) => CopyToAsync(Null, cancellationToken);

    /// <summary>The same, without waiting for others.</summary>
    public void Drain() => CopyTo(Null);

    /// <summary>The same input from the beginning; this one must not be read any more.</summary>
    public InputStream Again()
    {
        inner.Position = 0;
        return new InputStream(inner);
    }

    public override int Read(Span<byte> buffer)
    {
        int replayed = Replay(buffer);
        if (replayed > 0 || buffer.Length == 0)
        {
            return replayed;
        }

        int read = inner.Read(buffer);
        Pass(buffer[..read]);
        return read;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int replayed = Replay(buffer.Span);
        if (replayed > 0 || buffer.Length == 0)
        {
            return replayed;
        }

        cancellationToken.ThrowIfCancellationRequested();
        int read = _waits ? await inner.ReadAsync(buffer, cancellationToken) : inner.Read(buffer.Span);
        Pass(buffer.Span[..read]);
        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Pass(ReadOnlySpan<byte> read)
    {
        _hash?.AppendData(read);
        Interlocked.Add(ref _passed, read.Length);
        Passed?.Invoke();
    }

    private int Replay(Span<byte> buffer)
    {
        int count = Math.Min(buffer.Length, _head.Length - _replayed);
        _head.AsSpan(_replayed, count).CopyTo(buffer);
        _replayed += count;
        return count;
    }
}
