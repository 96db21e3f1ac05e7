using System.Buffers.Binary;

namespace SellerRules.Cli.Csv;

/// <summary>A number of 64 bits for an order's number, the same in every process: so long that two orders of one export hardly ever share one.</summary>
internal static class OrderIdHash
{
    private const ulong Basis = 14_695_981_039_346_656_037;

    /// <summary>The hash of an id in UTF-8, stirred, so that every bit hangs on every letter.</summary>
    public static ulong Of(ReadOnlySpan<byte> id)
    {
        ulong hash = Basis ^ (ulong)id.Length;
        for (; id.Length >= sizeof(ulong); id = id[sizeof(ulong)..])
        {
            hash = Stirred(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(id));
        }

        ulong rest = 0;
        foreach (byte one in id)
        {
            rest = (rest << 8) | one;
        }

        return Stirred(hash ^ rest);
    }

    private static ulong Stirred(ulong hash)
    {
        unchecked
        {
            hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
            hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
            return hash ^ (hash >> 33);
        }
    }
}
