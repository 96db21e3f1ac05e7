namespace SellerRules.Benchmarks;

/// <summary>The rules of the AliExpress packs that <see cref="HandWritten.HandWrittenRules"/> has written out; the packs hold more.</summary>
internal static class MeasuredRules
{
    private static readonly HashSet<string> Ids =
    [
        "aliexpress/penalties/forged-tracking",
        "aliexpress/penalties/forgery-has-a-date",
        "aliexpress/penalties/no-pick-up",
        "aliexpress/refunds/answer-request",
        "aliexpress/refunds/inspect-return",
        "aliexpress/refunds/partial-refund-grounds",
        "aliexpress/refunds/refusal-grounds",
        "aliexpress/settlement/credited",
        "aliexpress/settlement/review-begins",
        "aliexpress/shipping/carrier-and-tracking",
        "aliexpress/shipping/confirm-shipment",
        "aliexpress/shipping/first-order",
        "aliexpress/shipping/first-scan",
        "aliexpress/shipping/first-tracking-update",
        "aliexpress/shipping/leave-warehouse",
        "aliexpress/shipping/make-label",
        "aliexpress/shipping/tracking-silent",
    ];

    /// <summary>Whether a rule is measured, by its full id.</summary>
    public static bool Holds(string rule) => Ids.Contains(rule);

    /// <summary>These rules alone, as the packs have them.</summary>
    public static RuleSets Load()
    {
        RuleSets packs = RuleSets.AliExpress;
        return new RuleSets(packs.Bound with { Rules = [.. packs.Bound.Rules.Where(rule => Holds(rule.FullId))] }, []);
    }
}
