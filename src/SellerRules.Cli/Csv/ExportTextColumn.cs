using System.Buffers.Binary;
using System.Text;
using CsvHelper;

namespace SellerRules.Cli.Csv;

/// <summary>A column of texts that come again and again, without the blanks around them: equal ones are one string. Not thread-safe.</summary>
internal sealed class ExportTextColumn(int index)
{
    private const int Bits = 8;
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private readonly (byte[] Written, string Text)[] _known = new (byte[], string)[1 << Bits];

    /// <summary>The text in the current row; empty where there is none.</summary>
    public string Read(CsvReader csv)
    {
        if (index < 0)
        {
            return "";
        }

        ReadOnlySpan<byte> written = csv.GetSpan(index);
        if (written.IsEmpty)
        {
            return "";
        }

        ref (byte[]? Written, string Text) known = ref _known[PlaceOf(written)]!;
        if (!written.SequenceEqual(known.Written))
        {
            known = (written.ToArray(), Encoding.UTF8.GetString(written).Trim());
        }

        return known.Text;
    }

    private static int PlaceOf(ReadOnlySpan<byte> written)
    {
        ulong mixed = (ulong)written.Length;
        if (written.Length >= sizeof(ulong))
        {
            mixed ^= BinaryPrimitives.ReadUInt64LittleEndian(written) ^ unchecked(BinaryPrimitives.ReadUInt64LittleEndian(written[^sizeof(ulong)..]) * Spread);
        }
        else
        {
            foreach (byte one in written)
            {
                mixed = (mixed << 8) ^ one;
            }
        }

        return (int)(unchecked(mixed * Spread) >> (64 - Bits));
    }
}
