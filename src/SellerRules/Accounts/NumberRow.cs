using NodaTime;

namespace SellerRules.Accounts;

/// <summary>
/// A row of numbers and instants: numbers near zero take a byte each, instants not too far from where counting begins three or four. It is added to at its end, and read
/// from any place on. Not thread-safe.
/// </summary>
/// <param name="origin">The second from which instants are counted; null: that of the first one.</param>
internal sealed class NumberRow(long? origin = null)
{
    // There are many stores with a few numbers, and few with very many; blocks stay below what the runtime keeps apart as large.
    private const int FirstBlock = 64;
    private const int LargestBlock = 1 << NumberReader.PlaceBits;

    private readonly List<byte[]> _blocks = [];
    private byte[] _last = [];
    private long? _origin = origin;
    private int _filled;

    /// <summary>The place of what is added next; the first one is 0.</summary>
    public long End => ((long)Math.Max(0, _blocks.Count - 1) << NumberReader.PlaceBits) + _filled;

    /// <summary>Adds a number.</summary>
    public void Add(long number)
    {
        ulong rest = unchecked((ulong)((number << 1) ^ (number >> 63)));
        for (; rest >= 128; rest >>= 7)
        {
            Put((byte)((rest & 127) | 128));
        }

        Put((byte)rest);
    }

    /// <summary>Adds an instant. Most are whole seconds; a breach is seen a nanosecond after its due.</summary>
    public void AddInstant(long instant)
    {
        (long second, long rest) = Math.DivRem(instant, NodaConstants.NanosecondsPerSecond);
        _origin ??= second;
        Add(((second - _origin.Value) << 1) + (rest == 0 ? 0 : 1));
        if (rest != 0)
        {
            Add(rest);
        }
    }

    /// <summary>Adds all that stands in a row that counts instants from the same second.</summary>
    public void Add(NumberRow later)
    {
        for (int i = 0; i < later._blocks.Count; i++)
        {
            ReadOnlySpan<byte> left = later._blocks[i].AsSpan(0, i + 1 < later._blocks.Count ? later._blocks[i].Length : later._filled);
            while (!left.IsEmpty)
            {
                MakeRoom();
                int taken = Math.Min(left.Length, _last.Length - _filled);
                left[..taken].CopyTo(_last.AsSpan(_filled));
                _filled += taken;
                left = left[taken..];
            }
        }
    }

    /// <summary>Reads from the beginning; nothing may be added meanwhile.</summary>
    public NumberReader Read() => new(_blocks, _origin ?? 0);

    private void Put(byte part)
    {
        MakeRoom();
        _last[_filled++] = part;
    }

    private void MakeRoom()
    {
        if (_filled == _last.Length)
        {
            _last = new byte[Math.Clamp(2 * _last.Length, FirstBlock, LargestBlock)];
            _blocks.Add(_last);
            _filled = 0;
        }
    }
}
