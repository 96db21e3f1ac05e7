using SellerRules.Time;

namespace SellerRules.Judging;

/// <summary>What few verdicts have: a figure, the facts that are missing, a note on the limit, instants of their own. Immutable.</summary>
/// <param name="Value">The figure; null where there is none.</param>
/// <param name="Count">How many a tally counted; null for all other kinds.</param>
/// <param name="Unknown">What would settle it; sorted.</param>
/// <param name="Note">What a reader should know of how the limit was worked out.</param>
/// <param name="Band">The place of a measure's band; -1 for none.</param>
/// <param name="OccurredAt">When the breach occurred, where that is no other instant of the verdict.</param>
/// <param name="Anchor">The instant that it was dated by, where that is no other instant of the verdict.</param>
/// <param name="RiseSeenAt">The first instant at which a tally's breach is one; <see cref="Nanos.None"/> for all other verdicts.</param>
internal sealed record VerdictDetail(
    object? Value, int? Count, string[] Unknown, LimitNote? Note, int Band, long OccurredAt = Nanos.None, long Anchor = Nanos.None, long RiseSeenAt = Nanos.None)
{
    /// <summary>Nothing of all that.</summary>
    public static VerdictDetail None { get; } = new(null, null, [], null, -1);

    /// <summary>Whether a finding shows the same of it as of another.</summary>
    public bool IsSameAnswer(VerdictDetail other) =>
        ReferenceEquals(this, other)
        || (Equals(Value, other.Value) && Band == other.Band && Note == other.Note && Unknown.AsSpan().SequenceEqual(other.Unknown));
}
