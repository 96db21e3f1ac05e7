using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>What a tally asks for, as it holds at an instant.</summary>
/// <param name="Reaches">The number that is too many; null where a share is.</param>
/// <param name="ShareOver">The share of those judged above which it is too many.</param>
/// <param name="Within">How long a finding counts; null: for ever.</param>
internal sealed record TallyTerms(decimal? Reaches, decimal ShareOver, Limit? Within)
{
    /// <summary>Whether so many of those judged are too many.</summary>
    public bool AreReachedBy(int counted, int judged) => Reaches is { } least ? counted >= least : counted > ShareOver * judged;

    /// <summary>By how much a finding brings the sum nearer to too many, or takes it away from there, as <see cref="AreReachedBy(decimal)"/> looks at it.</summary>
    public decimal WeightOf(bool counts, bool isJudged) => (counts ? 1 : 0) - (Reaches is null && isJudged ? ShareOver : 0);

    /// <summary>Whether weights add up to too many.</summary>
    public bool AreReachedBy(decimal sum) => Reaches is { } least ? sum >= least : sum > 0;

    /// <summary>
    /// The first instant at which a finding's window has ended; <see cref="Nanos.None"/>: never. What is at risk has no date yet: it counts as long as it is.
    /// </summary>
    public long ExitOf(in CountedFinding finding) => Within is null || !finding.IsDated ? Nanos.None : Within.Lenient.After(finding.Date).End;
}
