using SellerRules.Expressions.Runtime;

namespace SellerRules.Accounts;

/// <summary>What is counted of a subject as of the report's instant and ever after, as far as the facts tell.</summary>
/// <param name="Order">The order that it is, or belongs to; null for other subjects.</param>
/// <param name="Root">The id of the top-level record that it is, or is nested in.</param>
/// <param name="Breaches">Those of its breaches that cost points.</param>
/// <param name="States">The states, by instant; at least one.</param>
internal sealed record SubjectTrack(Frame? Order, string Root, IReadOnlyList<Breach> Breaches, CountedState[] States)
{
    /// <summary>The findings as of an instant not before the first state's.</summary>
    public CountedFinding[] At(long instant)
    {
        int i = States.Length - 1;
        while (i > 0 && States[i].From > instant)
        {
            i--;
        }

        return States[i].Findings;
    }
}
