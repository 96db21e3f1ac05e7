using SellerRules.Expressions.Runtime;

namespace SellerRules.Accounts;

/// <summary>What is counted of a subject as of the report's instant and ever after, as far as the facts tell.</summary>
/// <param name="Order">The order that it is, or belongs to; null for other subjects.</param>
/// <param name="Id">The subject's id.</param>
/// <param name="Kind">The name of its type.</param>
/// <param name="Name">What tells it from others of its kind in a ledger: a parcel's tracking number, else its id.</param>
/// <param name="States">The states, by instant; at least one.</param>
internal sealed record SubjectTrack(Frame? Order, string Id, string Kind, string Name, CountedState[] States)
{
    /// <summary>What tells it from others in a ledger. There is a track for each subject and few are breached, so it is put together when it is asked for.</summary>
    public string Key => Kind + " " + Name;

    /// <summary>The id of the record that it is nested in, or its own.</summary>
    public ReadOnlySpan<char> Root => Id.IndexOf('/', StringComparison.Ordinal) is > 0 and int end ? Id.AsSpan(0, end) : Id;

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
