using SellerRules.Expressions.Runtime;
using SellerRules.Time;

namespace SellerRules.Judging;

/// <summary>How the breaches of a rule are counted and capped. Immutable and thread-safe.</summary>
/// <param name="Rule">The rule's full id.</param>
/// <param name="Offence">What its breaches count as: one offence, however many rules see it; the rule's own id where it doesn't say.</param>
/// <param name="Account">The account's full name.</param>
/// <param name="Tiers">The breach from which on each price holds, ascending; empty where every breach costs the same.</param>
/// <param name="Window">How long a breach counts for the tiers; null: for ever, or for its month.</param>
/// <param name="MonthStartsOn">The day of the month on which counting begins anew; null: never.</param>
/// <param name="PerDay">The most points that one date may add; null: no cap.</param>
/// <param name="OnceWithin">How long a breach that counts absorbs those after it; null: it absorbs none.</param>
internal sealed record PointTerms(
    string Rule,
    string Offence,
    string Account,
    IReadOnlyList<ParameterValue<decimal>> Tiers,
    ParameterValue<Limit>? Window = null,
    int? MonthStartsOn = null,
    ParameterValue<decimal>? PerDay = null,
    ParameterValue<Limit>? OnceWithin = null)
{
    /// <summary>Whether what a breach costs hangs on no other of the rule.</summary>
    public bool AreAlone => Tiers.Count == 0 && PerDay is null && OnceWithin is null;

    /// <summary>Which of the prices the n-th breach costs: -1, nothing; null, the tiers of the date aren't known.</summary>
    public int? TierOf(int n, long occurredAt)
    {
        if (Tiers.Count == 0)
        {
            return 0;
        }

        int tier = -1;
        for (int i = 0; i < Tiers.Count; i++)
        {
            if (!Tiers[i].TryAt(occurredAt, out decimal from))
            {
                return null;
            }

            tier = from <= n ? i : tier;
        }

        return tier;
    }
}
