using SellerRules.Time;

namespace SellerRules.Judging;

/// <summary>
/// What a rule says of a subject, as nanoseconds. <see cref="Nanos.None"/> stands for no instant. <paramref name="At"/> and
/// <paramref name="Anchor"/> are the instants that it was judged at and dated by, for messages. Most verdicts have no <see cref="Detail"/>, so that
/// a row of them stays small.
/// </summary>
internal readonly record struct Verdict(FindingStatus Status, long From, long Due, long Done, long OccurredAt, long At, long Anchor)
{
    private readonly VerdictDetail? _detail;

    /// <summary>What few verdicts have.</summary>
    public VerdictDetail Detail => _detail ?? VerdictDetail.None;

    /// <summary>The figure; null where there is none.</summary>
    public object? Value
    {
        get => Detail.Value;
        init => _detail = Detail with { Value = value };
    }

    /// <summary>How many a tally counted; null for all other kinds.</summary>
    public int? Count
    {
        get => Detail.Count;
        init => _detail = Detail with { Count = value };
    }

    /// <summary>What would settle it; sorted.</summary>
    public string[] Unknown
    {
        get => Detail.Unknown;
        init => _detail = Detail with { Unknown = value };
    }

    /// <summary>What a reader should know of how the limit was worked out; null for nothing.</summary>
    public LimitNote? Note
    {
        get => Detail.Note;
        init => _detail = value is null && _detail is null ? null : Detail with { Note = value };
    }

    /// <summary>The place of a measure's band; -1 for none.</summary>
    public int Band
    {
        get => Detail.Band;
        init => _detail = Detail with { Band = value };
    }

    /// <summary>A verdict with nothing but its status.</summary>
    public static Verdict Of(FindingStatus status, long at, long anchor) => new(status, Nanos.None, Nanos.None, Nanos.None, Nanos.None, at, anchor);

    /// <summary>Whether a finding made of this verdict is the same answer as one made of another.</summary>
    public bool IsSameAnswer(in Verdict other) =>
        Status == other.Status && From == other.From && Due == other.Due && Done == other.Done && OccurredAt == other.OccurredAt
        && Detail.IsSameAnswer(other.Detail);
}
