using System.Buffers;

namespace SellerRules.Facts.Reading;

/// <summary>Whole lines of an input, as bytes of their own, so that any thread may read them. To be disposed of when they have been read.</summary>
/// <param name="rented">An array of the shared pool, which begins with the lines.</param>
/// <param name="length">How many bytes of it are lines.</param>
/// <param name="linesBefore">How many lines of the input stand before.</param>
/// <param name="isTooLong">Whether it stands for one line that is longer than lines may be, and isn't there.</param>
internal sealed class LineBlock(byte[] rented, int length, int linesBefore, bool isTooLong) : IDisposable
{
    /// <summary>The lines with their ends; only the last line of an input may be without.</summary>
    public ReadOnlySpan<byte> Bytes => rented.AsSpan(0, length);

    /// <summary>How many lines of the input stand before.</summary>
    public int LinesBefore => linesBefore;

    /// <summary>Whether it stands for one line that is longer than lines may be, and isn't there.</summary>
    public bool IsTooLong => isTooLong;

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<byte>.Shared.Return(rented);
}
