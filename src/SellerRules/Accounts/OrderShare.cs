namespace SellerRules.Accounts;

/// <summary>What a share of orders sees of one: a single finding at a time, though it and its parcels or refunds have several.</summary>
internal static class OrderShare
{
    /// <summary>
    /// The duties that are met, each until the next is, up to the earliest breach, which stays. Without a breach, what is at risk or isn't known stands
    /// for the order. Nothing, where nothing of the order counts.
    /// </summary>
    public static List<CountedFinding> Of(IReadOnlyList<CountedFinding> findings)
    {
        CountedFinding? breach = null;
        CountedFinding? risk = null;
        CountedFinding? unknown = null;
        foreach (CountedFinding finding in findings)
        {
            switch (finding.Status)
            {
                case FindingStatus.Breached when breach is null || finding.SeenAt < breach.Value.SeenAt:
                    breach = finding;
                    break;
                case FindingStatus.AtRisk:
                    risk ??= finding;
                    break;
                case FindingStatus.Unknown:
                    unknown ??= finding;
                    break;
            }
        }

        return breach is null && (risk ?? unknown) is { } open ? [open] : Chain(findings, breach);
    }

    private static List<CountedFinding> Chain(IReadOnlyList<CountedFinding> findings, CountedFinding? breach)
    {
        List<CountedFinding> chain = [];
        foreach (CountedFinding finding in findings)
        {
            if (finding.Status == FindingStatus.Met && (breach is null || finding.Date < breach.Value.Date))
            {
                AddByDate(chain, finding);
            }
        }

        if (breach is { } last)
        {
            chain.Add(last);
        }

        for (int i = 0; i + 1 < chain.Count; i++)
        {
            chain[i] = chain[i] with { ReplacedAt = chain[i + 1].Date };
        }

        return chain;
    }

    // Of several on one date the first stays.
    private static void AddByDate(List<CountedFinding> chain, CountedFinding finding)
    {
        int place = chain.Count;
        while (place > 0 && chain[place - 1].Date > finding.Date)
        {
            place--;
        }

        if (place == 0 || chain[place - 1].Date < finding.Date)
        {
            chain.Insert(place, finding);
        }
    }
}
