using System.Text;

namespace SellerRules.Json;

/// <summary>Turns offsets in UTF-8 bytes into offsets in UTF-16 units. Goes on from the last answer, so that many questions in order stay cheap.</summary>
internal sealed class Utf8Offsets(byte[] utf8)
{
    private int _bytes;
    private int _units;

    /// <summary>How many units the first <paramref name="bytes"/> bytes are, which must end between two characters.</summary>
    public int UnitsBefore(int bytes)
    {
        if (bytes < _bytes)
        {
            (_bytes, _units) = (0, 0);
        }

        _units += Encoding.UTF8.GetCharCount(utf8, _bytes, bytes - _bytes);
        _bytes = bytes;
        return _units;
    }

    /// <summary>The offset in bytes of a place given by line (from 0, lines end with LF) and byte, moved to the beginning of its character.</summary>
    public int ByteAt(long line, long byteInLine)
    {
        int start = 0;
        for (long i = 0; i < line; i++)
        {
            start += utf8.AsSpan(start).IndexOf((byte)'\n') + 1;
        }

        int at = (int)Math.Min(start + byteInLine, utf8.Length);
        while (at < utf8.Length && (utf8[at] & 0xC0) == 0x80)
        {
            at--;
        }

        return at;
    }
}
