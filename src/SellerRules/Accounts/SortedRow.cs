namespace SellerRules.Accounts;

/// <summary>Finds places in rows that ascend.</summary>
internal static class SortedRow
{
    /// <summary>The first place with something not before another; the row's length where there is none.</summary>
    public static int FirstFrom<T>(ReadOnlySpan<T> row, T least)
        where T : IComparable<T>
    {
        int begin = 0;
        int end = row.Length;
        while (begin < end)
        {
            int middle = (begin + end) / 2;
            (begin, end) = row[middle].CompareTo(least) < 0 ? (middle + 1, end) : (begin, middle);
        }

        return begin;
    }
}
