namespace SellerRules.Findings;

/// <summary>The order of the findings on a subject.</summary>
internal static class FindingOrder
{
    /// <summary>Puts findings of several judgements in order by the rule's full id.</summary>
    public static Finding[] ByRule(Finding[] findings)
    {
        Array.Sort(findings, static (one, other) => string.CompareOrdinal(one.Rule, other.Rule));
        return findings;
    }
}
