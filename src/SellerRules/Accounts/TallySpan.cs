using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>A finding that a tally looks at, with the instants as of which it does.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="From">The first of them; <see cref="long.MinValue"/>: it is there from the beginning.</param>
/// <param name="To">The first later instant as of which it is gone; <see cref="Nanos.None"/>: it stays.</param>
internal readonly record struct TallySpan(CountedFinding Finding, long From, long To)
{
    /// <summary>Whether the tally looks at it as of an instant.</summary>
    public bool IsThere(long asOf) => From <= asOf && asOf < To;

    /// <summary>Whether it leaves because its window ends, and not because another finding of its order takes its place.</summary>
    public bool IsLeftByExit(TallyTerms terms) => terms.ExitOf(Finding) <= Finding.ReplacedAt;

    /// <summary>The first instant at which it no longer counts, whichever way it leaves; <see cref="Nanos.None"/>: it never does.</summary>
    public long EndOf(TallyTerms terms) => Math.Min(terms.ExitOf(Finding), Finding.ReplacedAt);
}
