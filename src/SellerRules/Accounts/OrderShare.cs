namespace SellerRules.Accounts;

/// <summary>What a share of orders sees of one: a single finding, though it and its parcels or refunds have several.</summary>
internal static class OrderShare
{
    /// <summary>
    /// The earliest breach; without one what is at risk, then what isn't known, then the latest duty that is met. Null: nothing of the order counts.
    /// </summary>
    public static CountedFinding? Of(IEnumerable<CountedFinding> findings)
    {
        CountedFinding? one = null;
        foreach (CountedFinding finding in findings)
        {
            if (Rank(finding.Status) > 0 && (one is not { } kept || Goes(finding, kept)))
            {
                one = finding;
            }
        }

        return one;
    }

    private static bool Goes(CountedFinding finding, CountedFinding kept)
    {
        int order = Rank(finding.Status).CompareTo(Rank(kept.Status));
        return order > 0 || (order == 0 && (finding.Status == FindingStatus.Breached ? finding.Date < kept.Date : finding.Date > kept.Date));
    }

    private static int Rank(FindingStatus status) => status switch
    {
        FindingStatus.Breached => 4,
        FindingStatus.AtRisk => 3,
        FindingStatus.Unknown => 2,
        FindingStatus.Met => 1,
        _ => 0,
    };
}
