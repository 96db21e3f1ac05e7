using SellerRules.Time;

namespace SellerRules.Judging;

/// <summary>
/// What a rule says of a subject, as nanoseconds. <see cref="Nanos.None"/> stands for no instant. <paramref name="At"/> and
/// <paramref name="Anchor"/> are the instants that it was judged at and dated by, for messages; <paramref name="Band"/> is the place of a
/// measure's band, -1 for none.
/// </summary>
internal readonly record struct Verdict(
    FindingStatus Status,
    long From,
    long Due,
    long Done,
    long OccurredAt,
    object? Value,
    int? Count,
    string[] Unknown,
    LimitNote? Note,
    long At,
    long Anchor,
    int Band)
{
    private static readonly string[] Nothing = [];

    /// <summary>A verdict with nothing but its status.</summary>
    public static Verdict Of(FindingStatus status, long at, long anchor) =>
        new(status, Nanos.None, Nanos.None, Nanos.None, Nanos.None, null, null, Nothing, null, at, anchor, -1);

    /// <summary>Whether a finding made of this verdict is the same answer as one made of another.</summary>
    public bool IsSameAnswer(Verdict other) =>
        Status == other.Status && From == other.From && Due == other.Due && Done == other.Done && OccurredAt == other.OccurredAt
        && Equals(Value, other.Value) && Band == other.Band && Note == other.Note && Unknown.AsSpan().SequenceEqual(other.Unknown);
}
