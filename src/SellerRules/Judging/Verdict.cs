using SellerRules.Time;

namespace SellerRules.Judging;

/// <summary>What a rule says of a subject, as nanoseconds; <see cref="Nanos.None"/> stands for no instant. Where many are kept, they are kept as <see cref="VerdictRow"/>.</summary>
internal readonly record struct Verdict
{
    private readonly VerdictDetail? _detail;

    /// <summary>A verdict.</summary>
    /// <param name="detail">What few verdicts have; null for nothing of it.</param>
    public Verdict(VerdictDetail? detail) => _detail = detail;

    /// <summary>What the rule says.</summary>
    public required FindingStatus Status { get; init; }

    /// <summary>When the clock started.</summary>
    public required long From { get; init; }

    /// <summary>The last instant in time.</summary>
    public required long Due { get; init; }

    /// <summary>When the clock was stopped.</summary>
    public required long Done { get; init; }

    /// <summary>When the breach occurred.</summary>
    public required long OccurredAt { get; init; }

    /// <summary>The instant that it was judged at, for messages.</summary>
    public required long At { get; init; }

    /// <summary>The instant that it was dated by, for messages.</summary>
    public required long Anchor { get; init; }

    /// <summary>What few verdicts have; null for nothing of it.</summary>
    public VerdictDetail? Rare => _detail;

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

    /// <summary>The first instant at which a tally's breach is one; <see cref="Nanos.None"/> for all other verdicts.</summary>
    public long RiseSeenAt
    {
        get => Detail.RiseSeenAt;
        init => _detail = Detail with { RiseSeenAt = value };
    }

    /// <summary>What it is counted by, once it is met or breached: when the breach occurred, or when a met duty was judged.</summary>
    public long Date => Math.Min(OccurredAt, At);

    private VerdictDetail Detail => _detail ?? VerdictDetail.None;

    /// <summary>A verdict with nothing but its status.</summary>
    public static Verdict Of(FindingStatus status, long at, long anchor) =>
        new(null) { Status = status, From = Nanos.None, Due = Nanos.None, Done = Nanos.None, OccurredAt = Nanos.None, At = at, Anchor = anchor };

    /// <inheritdoc/>
    public bool Equals(Verdict other) => IsSameAnswer(other) && At == other.At && Anchor == other.Anchor && Count == other.Count;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Status, From, Due, Done, OccurredAt, At, Anchor);

    /// <summary>Whether a finding made of this verdict is the same answer as one made of another.</summary>
    public bool IsSameAnswer(in Verdict other) =>
        Status == other.Status && From == other.From && Due == other.Due && Done == other.Done && OccurredAt == other.OccurredAt
        && (ReferenceEquals(_detail, other._detail) || Detail.IsSameAnswer(other.Detail));
}
