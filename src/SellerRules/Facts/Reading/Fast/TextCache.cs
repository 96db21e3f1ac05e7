using System.Buffers.Binary;
using System.Text;

namespace SellerRules.Facts.Reading.Fast;

/// <summary>Hands out one string for equal short texts that come again and again, such as countries and currencies. Not thread-safe.</summary>
internal sealed class TextCache
{
    private const int Bits = 10;
    private const int MaxLength = 24;
    private const int BytesALetter = 3;
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private readonly string?[] _texts = new string?[1 << Bits];

    /// <summary>The text of UTF-8 bytes without escapes.</summary>
    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > MaxLength)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        ref string? slot = ref _texts[SlotOf(utf8)];
        return slot is { } known && IsWritten(known, utf8) ? known : slot = Encoding.UTF8.GetString(utf8);
    }

    private static bool IsWritten(string text, ReadOnlySpan<byte> utf8)
    {
        if (text.Length == utf8.Length)
        {
            return Ascii.Equals(utf8, text);
        }

        Span<byte> written = stackalloc byte[MaxLength * BytesALetter];
        return written[..Encoding.UTF8.GetBytes(text, written)].SequenceEqual(utf8);
    }

    private static int SlotOf(ReadOnlySpan<byte> utf8)
    {
        unchecked
        {
            ulong mixed = (ulong)utf8.Length;
            if (utf8.Length >= sizeof(ulong))
            {
                mixed ^= BinaryPrimitives.ReadUInt64LittleEndian(utf8) ^ (BinaryPrimitives.ReadUInt64LittleEndian(utf8[^sizeof(ulong)..]) * Spread);
            }
            else
            {
                foreach (byte b in utf8)
                {
                    mixed = (mixed << 8) ^ b;
                }
            }

            return (int)((mixed * Spread) >> (64 - Bits));
        }
    }
}
