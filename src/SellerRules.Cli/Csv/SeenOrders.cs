using System.Runtime.CompilerServices;

namespace SellerRules.Cli.Csv;

/// <summary>
/// Remembers which orders have been seen, in a few bytes each (a Bloom filter, in blocks of a cache line): it may take a new order for one that it has seen, never one
/// that it has seen for a new one. Not thread-safe.
/// </summary>
internal sealed class SeenOrders
{
    // Nine bits name a place in a block, and a hash holds seven times nine.
    private const int Marks = 7;
    private const int BitsAMark = 9;
    private const int WordsABlock = 8;
    private const int BitsABlock = WordsABlock * 64;
    private const int LeastBytes = 1 << 12;
    private const int MostBytes = 1 << 26;

    // A row takes a hundred bytes and more, so that this makes twelve bits and more an order: one in a thousand is taken for a known one.
    private const int InputBytesAByte = 64;

    private readonly ulong[] _words;
    private readonly ulong _blocks;

    /// <summary>Room for the orders of an export.</summary>
    /// <param name="inputLength">How long the export is, in bytes; null where nobody knows.</param>
    public SeenOrders(long? inputLength)
    {
        long wanted = Math.Clamp((inputLength ?? long.MaxValue) / InputBytesAByte, LeastBytes, MostBytes);
        _blocks = (ulong)wanted / (BitsABlock / 8);
        _words = new ulong[(int)_blocks * WordsABlock];
    }

    /// <summary>Adds an order by its hash; whether it may have been seen before.</summary>
    // Not compiled ahead, and an export is often looked through before the runtime finds that it pays.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Add(ulong hash)
    {
        Span<ulong> block = _words.AsSpan((int)Math.BigMul(hash, _blocks, out _) * WordsABlock, WordsABlock);
        bool isSeen = true;
        ulong rest = unchecked(hash * 0x9E3779B97F4A7C15);
        for (int i = 0; i < Marks; i++)
        {
            int mark = (int)((rest >> (i * BitsAMark)) & (BitsABlock - 1));
            ref ulong word = ref block[mark >> 6];
            ulong bit = 1UL << (mark & 63);
            isSeen &= (word & bit) != 0;
            word |= bit;
        }

        return isSeen;
    }
}
