namespace SellerRules.Accounts;

/// <summary>The tracks of each order together. There may be as many as orders, so they are chained by number and handed out in one list after the other.</summary>
internal static class TracksByOrder
{
    private const int End = -1;

    /// <summary>The orders as they first appear, each with its tracks in their order; a list holds only until the next is asked for.</summary>
    public static IEnumerable<IReadOnlyList<SubjectTrack>> Of(IReadOnlyList<SubjectTrack> all)
    {
        int[] next = new int[all.Count];
        bool[] isFirst = new bool[all.Count];
        Dictionary<string, int> lasts = new(StringComparer.Ordinal);
        for (int i = 0; i < all.Count; i++)
        {
            next[i] = End;
            isFirst[i] = !lasts.TryGetValue(all[i].Root, out int last);
            if (!isFirst[i])
            {
                next[last] = i;
            }

            lasts[all[i].Root] = i;
        }

        List<SubjectTrack> order = [];
        for (int first = 0; first < all.Count; first++)
        {
            if (isFirst[first])
            {
                order.Clear();
                for (int i = first; i != End; i = next[i])
                {
                    order.Add(all[i]);
                }

                yield return order;
            }
        }
    }
}
