using NodaTime;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>Ascending instants, each once.</summary>
internal static class SortedInstants
{
    /// <summary>Puts instants in order, as nanoseconds, each once.</summary>
    public static long[] Of(IReadOnlyList<Instant> given)
    {
        long[] all = new long[given.Count];
        bool isSorted = true;
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = Nanos.Of(given[i]);
            isSorted &= i == 0 || all[i - 1] < all[i];
        }

        return isSorted ? all : [.. all.Distinct().Order()];
    }

    /// <summary>The place of the first instant that isn't before another; the length where all are.</summary>
    public static int FirstFrom(long[] sorted, long instant)
    {
        int found = Array.BinarySearch(sorted, instant);
        return found < 0 ? ~found : found;
    }
}
