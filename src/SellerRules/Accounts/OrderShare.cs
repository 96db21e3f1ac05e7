namespace SellerRules.Accounts;

/// <summary>What a share of orders sees of one: a single finding at a time, though it and its parcels or refunds have several.</summary>
internal static class OrderShare
{
    /// <summary>
    /// Leaves of an order's findings the duties that are met, each until the next is, up to the earliest breach, which stays. Without a breach, what is at risk or
    /// isn't known stands for the order. Nothing is left where nothing of the order counts.
    /// </summary>
    public static void Reduce(List<CountedFinding> findings)
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

        if (breach is null && (risk ?? unknown) is { } open)
        {
            findings.Clear();
            findings.Add(open);
        }
        else
        {
            Chain(findings, breach);
        }
    }

    private static void Chain(List<CountedFinding> findings, CountedFinding? breach)
    {
        int count = 0;
        for (int i = 0; i < findings.Count; i++)
        {
            if (findings[i] is { Status: FindingStatus.Met } met && (breach is null || met.Date < breach.Value.Date))
            {
                count = PutByDate(findings, count, met);
            }
        }

        if (breach is { } last)
        {
            findings[count++] = last;
        }

        findings.RemoveRange(count, findings.Count - count);
        for (int i = 0; i + 1 < count; i++)
        {
            findings[i] = findings[i] with { ReplacedAt = findings[i + 1].Date };
        }
    }

    // Among the first of the list; of several on one date the first stays.
    private static int PutByDate(List<CountedFinding> findings, int count, CountedFinding finding)
    {
        int place = count;
        while (place > 0 && findings[place - 1].Date > finding.Date)
        {
            place--;
        }

        if (place > 0 && findings[place - 1].Date == finding.Date)
        {
            return count;
        }

        for (int i = count; i > place; i--)
        {
            findings[i] = findings[i - 1];
        }

        findings[place] = finding;
        return count + 1;
    }
}
