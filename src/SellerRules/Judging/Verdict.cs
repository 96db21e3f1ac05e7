using SellerRules.Time;

namespace SellerRules.Judging;

/// <summary>
/// What a rule says of a subject, as nanoseconds; <see cref="Nanos.None"/> stands for no instant. Rows of verdicts are kept, so it is small: most are dated
/// by their start or by the instant that they were judged at, occur there or at their end, and have no <see cref="Detail"/>.
/// </summary>
internal readonly record struct Verdict
{
    private readonly Place _anchor;
    private readonly Place _occurred;
    private readonly long _from;
    private readonly long _due;
    private readonly long _at;
    private readonly VerdictDetail? _detail;

    /// <summary>A verdict without detail.</summary>
    /// <param name="status">What the rule says.</param>
    /// <param name="from">When the clock started.</param>
    /// <param name="due">The last instant in time.</param>
    /// <param name="done">When the clock was stopped.</param>
    /// <param name="occurredAt">When the breach occurred.</param>
    /// <param name="at">The instant that it was judged at.</param>
    /// <param name="anchor">The instant that it was dated by.</param>
    public Verdict(FindingStatus status, long from, long due, long done, long occurredAt, long at, long anchor)
    {
        (Status, _from, _due, Done, _at) = (status, from, due, done, at);
        _anchor = PlaceOf(anchor, from, at);
        _occurred = PlaceOf(occurredAt, due, at);
        if (_anchor == Place.Detail || _occurred == Place.Detail)
        {
            _detail = VerdictDetail.None with { Anchor = anchor, OccurredAt = occurredAt };
        }
    }

    private enum Place : byte
    {
        Nowhere,
        Own,
        At,
        Detail,
    }

    /// <summary>What the rule says.</summary>
    public FindingStatus Status { get; init; }

    /// <summary>When the clock started.</summary>
    public long From
    {
        get => _from;
        init
        {
            (long anchor, _from) = (Anchor, value);
            Anchor = anchor;
        }
    }

    /// <summary>The last instant in time.</summary>
    public long Due
    {
        get => _due;
        init
        {
            (long occurredAt, _due) = (OccurredAt, value);
            OccurredAt = occurredAt;
        }
    }

    /// <summary>When the clock was stopped.</summary>
    public long Done { get; init; }

    /// <summary>The instant that it was judged at, for messages.</summary>
    public long At
    {
        get => _at;
        init
        {
            (long anchor, long occurredAt, _at) = (Anchor, OccurredAt, value);
            Anchor = anchor;
            OccurredAt = occurredAt;
        }
    }

    /// <summary>When the breach occurred.</summary>
    public long OccurredAt
    {
        get => _occurred switch { Place.Nowhere => Nanos.None, Place.Own => _due, Place.At => _at, _ => Detail.OccurredAt };
        init
        {
            _occurred = PlaceOf(value, _due, _at);
            if (_occurred == Place.Detail)
            {
                _detail = Detail with { OccurredAt = value };
            }
        }
    }

    /// <summary>The instant that it was dated by, for messages.</summary>
    public long Anchor
    {
        get => _anchor switch { Place.Nowhere => Nanos.None, Place.Own => _from, Place.At => _at, _ => Detail.Anchor };
        init
        {
            _anchor = PlaceOf(value, _from, _at);
            if (_anchor == Place.Detail)
            {
                _detail = Detail with { Anchor = value };
            }
        }
    }

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

    /// <summary>Whether a finding of it may have notes of its own.</summary>
    public bool HasNote => _detail?.Note is not null;

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

    /// <summary>A verdict with nothing but its status.</summary>
    public static Verdict Of(FindingStatus status, long at, long anchor) => new(status, Nanos.None, Nanos.None, Nanos.None, Nanos.None, at, anchor);

    /// <inheritdoc/>
    public bool Equals(Verdict other) => IsSameAnswer(other) && At == other.At && Anchor == other.Anchor && Count == other.Count;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Status, From, Due, Done, OccurredAt, At, Anchor);

    /// <summary>Whether a finding made of this verdict is the same answer as one made of another.</summary>
    public bool IsSameAnswer(in Verdict other) =>
        Status == other.Status && From == other.From && Due == other.Due && Done == other.Done && OccurredAt == other.OccurredAt
        && (ReferenceEquals(_detail, other._detail) || Detail.IsSameAnswer(other.Detail));

    // Where an instant already stands: in one that goes with it, in that of judging, or nowhere yet.
    private static Place PlaceOf(long instant, long own, long at) =>
        instant == Nanos.None ? Place.Nowhere : instant == own ? Place.Own : instant == at ? Place.At : Place.Detail;
}
