namespace SellerRules.Cli.Csv;

/// <summary>A number of 64 bits for an order's number, the same in every process: so long that two orders of one export hardly ever share one.</summary>
internal static class OrderIdHash
{
    private const ulong Basis = 14_695_981_039_346_656_037;
    private const ulong Prime = 1_099_511_628_211;

    /// <summary>The hash of an id: FNV-1a, stirred, so that every bit hangs on every letter.</summary>
    public static ulong Of(string id)
    {
        unchecked
        {
            ulong hash = Basis;
            foreach (char letter in id)
            {
                hash = (hash ^ letter) * Prime;
            }

            hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
            hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
            return hash ^ (hash >> 33);
        }
    }
}
