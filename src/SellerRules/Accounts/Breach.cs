using SellerRules.Judging;

namespace SellerRules.Accounts;

/// <summary>A breach of a rule that costs points.</summary>
/// <param name="Key">The offence: of several breaches under one key the earliest counts.</param>
/// <param name="Rule">The rule's full id.</param>
/// <param name="Id">The subject's id.</param>
/// <param name="OccurredAt">What it is dated by.</param>
/// <param name="SeenAt">The first instant at which it is a breach.</param>
/// <param name="Terms">How the rule's breaches are counted and capped.</param>
/// <param name="Charge">What it would cost; null where it isn't known what it is counted by.</param>
internal sealed record Breach(string Key, string Rule, string Id, long OccurredAt, long SeenAt, PointTerms Terms, Charge? Charge)
{
    /// <summary>The order in which breaches are taken: as they come to be, then by rule, then by subject.</summary>
    public static IOrderedEnumerable<Breach> InOrder(IEnumerable<Breach> breaches) =>
        breaches.OrderBy(b => b.SeenAt).ThenBy(b => b.Rule, StringComparer.Ordinal).ThenBy(b => b.Id, StringComparer.Ordinal);
}
