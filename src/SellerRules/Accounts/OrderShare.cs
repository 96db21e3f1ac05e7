namespace SellerRules.Accounts;

/// <summary>What a share of orders sees of one: a single finding at a time, though it and its parcels or refunds have several.</summary>
internal static class OrderShare
{
    /// <summary>
    /// The duties that are met, each until the next is, up to the earliest breach, which stays. Without a breach, what is at risk or isn't known stands
    /// for the order. Nothing, where nothing of the order counts.
    /// </summary>
    public static IEnumerable<CountedFinding> Of(IEnumerable<CountedFinding> findings)
    {
        ILookup<FindingStatus, CountedFinding> byStatus = findings.ToLookup(f => f.Status);
        CountedFinding[] breach = [.. byStatus[FindingStatus.Breached].OrderBy(f => f.SeenAt).Take(1)];
        if (breach.Length == 0 && byStatus[FindingStatus.AtRisk].Concat(byStatus[FindingStatus.Unknown]).Take(1).ToArray() is [var open])
        {
            return [open];
        }

        IEnumerable<CountedFinding> met = byStatus[FindingStatus.Met].Where(f => breach is not [var first] || f.Date < first.Date).DistinctBy(f => f.Date).OrderBy(f => f.Date);
        CountedFinding[] chain = [.. met, .. breach];
        return chain.Select((finding, i) => i + 1 < chain.Length ? finding with { ReplacedAt = chain[i + 1].Date } : finding);
    }
}
