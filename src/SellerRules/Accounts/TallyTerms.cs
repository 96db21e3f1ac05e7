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

    /// <summary>The first instant at which a finding of a date no longer counts; <see cref="Nanos.None"/>: never.</summary>
    public long ExitOf(long date) => Within is null ? Nanos.None : Within.Lenient.After(date).End;
}
