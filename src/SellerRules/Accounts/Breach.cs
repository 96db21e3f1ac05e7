using SellerRules.Judging;

namespace SellerRules.Accounts;

/// <summary>A breach of a rule that costs points. Immutable, but for the as-of of the last word on it.</summary>
/// <param name="Terms">How the rule's breaches are counted and capped.</param>
/// <param name="Kind">The kind of subject.</param>
/// <param name="Name">What tells the subject from others of its kind in a ledger: a parcel's tracking number, else its id.</param>
/// <param name="Id">The subject's id.</param>
/// <param name="OccurredAt">What it is dated by.</param>
/// <param name="SeenAt">The first instant at which it is a breach: the date, or a nanosecond later.</param>
/// <param name="Charge">What it would cost; null where it isn't known what it is counted by.</param>
internal sealed record Breach(PointTerms Terms, string Kind, string Name, string Id, long OccurredAt, long SeenAt, Charge? Charge)
{
    /// <summary>Whether it is a rise of a tally: each is an offence of its own, told from others by its date.</summary>
    public bool IsRise { get; init; }

    /// <summary>The as-of of the verdict: where the same breach is told twice, the later word stands.</summary>
    public long JudgedAt { get; set; } = long.MinValue;

    /// <summary>The rule's full id.</summary>
    public string Rule => Terms.Rule;
}
