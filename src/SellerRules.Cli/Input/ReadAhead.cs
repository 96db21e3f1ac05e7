using System.Runtime.ExceptionServices;

namespace SellerRules.Cli.Input;

/// <summary>
/// Reads a stream on a thread of its own, a few buffers ahead of who reads this one: what reading costs, hashing above all, goes on beside what is done with the bytes.
/// Whoever reads it, and disposes of it, is one thread; nobody else may read the stream until then.
/// </summary>
internal sealed class ReadAhead : ForwardStream
{
    private const int BufferLength = 64 * 1024;
    private const int BufferCount = 4;

    private readonly Stream _inner;
    private readonly byte[][] _buffers = [.. Enumerable.Range(0, BufferCount).Select(_ => new byte[BufferLength])];
    private readonly int[] _lengths = new int[BufferCount];
    private readonly SemaphoreSlim _free = new(BufferCount);
    private readonly SemaphoreSlim _filled = new(0);
    private readonly CancellationTokenSource _ended = new();
    private readonly Task _reading;
    private ExceptionDispatchInfo? _fault;
    private int _current = -1;
    private int _place;

    /// <summary>Begins to read.</summary>
    public ReadAhead(Stream inner)
    {
        _inner = inner;

        // Who reads waits for it, and may hold the only thread that the pool has.
        _reading = Task.Factory.StartNew(Fill, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    public override int Read(Span<byte> buffer)
    {
        if (_current < 0 || (_place == _lengths[_current] && _place > 0))
        {
            Next();
        }

        int count = Math.Min(buffer.Length, _lengths[_current] - _place);
        _buffers[_current].AsSpan(_place, count).CopyTo(buffer);
        _place += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _ended.Cancel();
            _reading.Wait();
            _ended.Dispose();
            _free.Dispose();
            _filled.Dispose();
        }

        base.Dispose(disposing);
    }

    // At the end an empty buffer stays the current one.
    private void Next()
    {
        if (_current >= 0)
        {
            _free.Release();
        }

        _filled.Wait();
        (_current, _place) = ((_current + 1) % BufferCount, 0);
        if (_lengths[_current] == 0)
        {
            _fault?.Throw();
        }
    }

    private void Fill()
    {
        int length = 1;
        for (int i = 0; length > 0; i = (i + 1) % BufferCount)
        {
            try
            {
                _free.Wait(_ended.Token);
                length = _inner.Read(_buffers[i]);
            }
            catch (Exception caught)
            {
                _fault = ExceptionDispatchInfo.Capture(caught);
                length = 0;
            }

            _lengths[i] = length;
            _filled.Release();
        }
    }
}
