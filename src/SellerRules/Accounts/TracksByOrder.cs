using System.Runtime.InteropServices;

namespace SellerRules.Accounts;

/// <summary>
/// The tracks of each order together. They mostly stand side by side, since an order is judged with what is nested in it, and then each order goes by without a trace;
/// only orders that come again, in another part of the facts, are gathered.
/// </summary>
internal static class TracksByOrder
{
    /// <summary>The orders, each with its tracks as they stand; a list holds only until the next is asked for.</summary>
    public static IEnumerable<IReadOnlyList<SubjectTrack>> Of(IEnumerable<SubjectTrack> all)
    {
        HashSet<int> repeated = RepeatedIn(all);
        Dictionary<string, List<SubjectTrack>> scattered = new(StringComparer.Ordinal);
        List<SubjectTrack> order = [];
        foreach (SubjectTrack track in all)
        {
            if (order.Count > 0 && order[0].Root != track.Root)
            {
                yield return order;
                order.Clear();
            }

            if (repeated.Count > 0 && repeated.Contains(HashOf(track)))
            {
                ref List<SubjectTrack>? gathered = ref CollectionsMarshal.GetValueRefOrAddDefault(scattered, track.Root, out _);
                (gathered ??= []).Add(track);
            }
            else
            {
                order.Add(track);
            }
        }

        if (order.Count > 0)
        {
            yield return order;
        }

        foreach (List<SubjectTrack> gathered in scattered.Values)
        {
            yield return gathered;
        }
    }

    // Of all orders that come again, and now and then of two orders that share a hash: those are told apart when they are gathered.
    private static HashSet<int> RepeatedIn(IEnumerable<SubjectTrack> all)
    {
        List<int> hashes = [];
        string? last = null;
        foreach (SubjectTrack track in all)
        {
            if (track.Root != last)
            {
                hashes.Add(HashOf(track));
                last = track.Root;
            }
        }

        hashes.Sort();
        HashSet<int> repeated = [];
        for (int i = 1; i < hashes.Count; i++)
        {
            if (hashes[i] == hashes[i - 1])
            {
                repeated.Add(hashes[i]);
            }
        }

        return repeated;
    }

    private static int HashOf(SubjectTrack track) => string.GetHashCode(track.Root, StringComparison.Ordinal);
}
