using NodaTime;

namespace SellerRules.Accounts;

/// <summary>Reads what a <see cref="NumberRow"/> holds; there must be something left. Not thread-safe.</summary>
/// <param name="blocks">The blocks that hold it.</param>
/// <param name="origin">The second from which instants are counted.</param>
internal sealed class NumberReader(List<byte[]> blocks, long origin)
{
    /// <summary>How much of a place is the place within its block.</summary>
    public const int PlaceBits = 15;

    private byte[] _block = [];
    private int _blocksBegun;
    private int _at;

    /// <summary>The place of what is read next.</summary>
    public long Place
    {
        get => ((long)Math.Max(0, _blocksBegun - 1) << PlaceBits) + _at;
        set
        {
            int block = (int)(value >> PlaceBits);
            (_block, _blocksBegun, _at) = (blocks[block], block + 1, (int)value & ((1 << PlaceBits) - 1));
        }
    }

    /// <summary>The next, a number.</summary>
    public long Number()
    {
        ulong number = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte part = Take();
            number |= (ulong)(part & 127) << shift;
            if (part < 128)
            {
                return unchecked((long)(number >> 1) ^ -(long)(number & 1));
            }
        }
    }

    /// <summary>The next, an instant.</summary>
    public long Instant()
    {
        long step = Number();
        long second = (origin + (step >> 1)) * NodaConstants.NanosecondsPerSecond;
        return (step & 1) == 0 ? second : second + Number();
    }

    private byte Take()
    {
        if (_at == _block.Length)
        {
            (_block, _at) = (blocks[_blocksBegun++], 0);
        }

        return _block[_at++];
    }
}
