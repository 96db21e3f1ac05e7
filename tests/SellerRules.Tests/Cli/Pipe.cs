using SellerRules.Cli;

namespace SellerRules.Tests.Cli;

/// <summary>Bytes that come once and in pieces, as through a pipe.</summary>
internal sealed class Pipe(byte[] bytes) : ForwardStream
{
    private const int Piece = 10_007;

    private int _read;

    /// <summary>Is called where there is nothing more.</summary>
    public Action? AtEnd { get; init; }

    public override int Read(Span<byte> buffer)
    {
        int count = Math.Min(Math.Min(buffer.Length, Piece), bytes.Length - _read);
        bytes.AsSpan(_read, count).CopyTo(buffer);
        _read += count;
        if (count == 0 && buffer.Length > 0)
        {
            AtEnd?.Invoke();
        }

        return count;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Task.FromResult(Read(buffer, offset, count));
}
