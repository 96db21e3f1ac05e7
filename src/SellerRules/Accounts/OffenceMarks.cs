using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace SellerRules.Accounts;

/// <summary>
/// Offences that were counted and whose breaches are forgotten: they count no second time, however late. Of each only 16 bytes are kept, half of the SHA-256 of what tells
/// it from others. Not thread-safe.
/// </summary>
internal sealed class OffenceMarks
{
    private const int Smallest = 16;

    // A row with gaps: each stands at its place by size, or in the next gap behind it. Zero is a gap.
    private UInt128[] _row = new UInt128[Smallest];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Marks the offence of a breach.</summary>
    public void Add(Breach breach)
    {
        if (Count >= _row.Length / 8 * 7)
        {
            Widen();
        }

        Count += Put(_row, MarkOf(breach)) ? 1 : 0;
    }

    /// <summary>Whether the offence of a breach is marked.</summary>
    public bool Contains(Breach breach)
    {
        UInt128 mark = MarkOf(breach);
        return Count > 0 && _row[PlaceOf(_row, mark)] == mark;
    }

    private void Widen()
    {
        UInt128[] wider = new UInt128[_row.Length / 2 * 3];
        foreach (UInt128 mark in _row)
        {
            if (mark != UInt128.Zero)
            {
                Put(wider, mark);
            }
        }

        _row = wider;
    }

    private static bool Put(UInt128[] row, UInt128 mark)
    {
        int place = PlaceOf(row, mark);
        bool isNew = row[place] == UInt128.Zero;
        row[place] = mark;
        return isNew;
    }

    private static int PlaceOf(UInt128[] row, UInt128 mark)
    {
        int place = (int)Math.BigMul((ulong)(mark >> 64), (ulong)row.Length, out _);
        while (row[place] != UInt128.Zero && row[place] != mark)
        {
            place = place + 1 == row.Length ? 0 : place + 1;
        }

        return place;
    }

    private static UInt128 MarkOf(Breach breach)
    {
        string offence = breach.Terms.Offence;
        int most = Encoding.UTF8.GetMaxByteCount(offence.Length + breach.Kind.Length + breach.Name.Length + 2);
        Span<byte> text = most <= 1024 ? stackalloc byte[most] : new byte[most];
        int length = Encoding.UTF8.GetBytes(offence, text);
        text[length++] = (byte)'\n';
        length += Encoding.UTF8.GetBytes(breach.Kind, text[length..]);
        text[length++] = (byte)'\n';
        length += Encoding.UTF8.GetBytes(breach.Name, text[length..]);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text[..length], hash);
        UInt128 mark = BinaryPrimitives.ReadUInt128LittleEndian(hash);
        return mark == UInt128.Zero ? UInt128.One : mark;
    }
}
