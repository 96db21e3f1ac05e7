using System.Numerics;

namespace SellerRules.Accounts;

/// <summary>Finds places in rows that ascend.</summary>
internal static class SortedRow
{
    /// <summary>The first place with a number not below another; the row's length where there is none.</summary>
    public static int FirstFrom<T>(ReadOnlySpan<T> row, T least)
        where T : IComparisonOperators<T, T, bool>
    {
        int begin = 0;
        int end = row.Length;
        while (begin < end)
        {
            int middle = (begin + end) / 2;
            (begin, end) = row[middle] < least ? (middle + 1, end) : (begin, middle);
        }

        return begin;
    }
}
