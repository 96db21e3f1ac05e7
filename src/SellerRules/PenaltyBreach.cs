using NodaTime;

namespace SellerRules;

/// <summary>A breach as a ledger takes it from elsewhere than from findings, such as from a store of one's own. Immutable.</summary>
/// <param name="Store">The id of the store that it belongs to; null where none is known.</param>
/// <param name="Rule">The full id of the rule, such as <c>aliexpress/points/false-certificate</c>.</param>
/// <param name="SubjectId">The subject's id, as a finding on it shows it.</param>
/// <param name="OccurredAt">When the breach occurred, as a finding shows it.</param>
public sealed record PenaltyBreach(string? Store, string Rule, string SubjectId, Instant OccurredAt)
{
    /// <summary>A parcel's tracking number, by which it is known in a ledger; default, and for all other subjects: null.</summary>
    public string? TrackingNumber { get; init; }
}
