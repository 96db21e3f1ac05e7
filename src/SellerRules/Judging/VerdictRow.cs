using SellerRules.Time;

namespace SellerRules.Judging;

/// <summary>
/// A verdict as rows of them keep it, without what few verdicts have. Most are dated by their start or by the instant that they were judged at, and occur there or at their
/// end; so it is enough to know which of the two.
/// </summary>
internal readonly struct VerdictRow
{
    private readonly Place _anchor;
    private readonly Place _occurred;

    private VerdictRow(FindingStatus status, long from, long due, long done, long at, Place anchor, Place occurred) =>
        (Status, From, Due, Done, At, _anchor, _occurred) = (status, from, due, done, at, anchor, occurred);

    private enum Place : byte
    {
        Nowhere,
        Own,
        At,
        Detail,
    }

    /// <summary>What the rule says.</summary>
    public FindingStatus Status { get; }

    /// <summary>When the clock started.</summary>
    public long From { get; }

    /// <summary>The last instant in time.</summary>
    public long Due { get; }

    /// <summary>When the clock was stopped.</summary>
    public long Done { get; }

    /// <summary>The instant that it was judged at.</summary>
    public long At { get; }

    /// <summary>The instant that an ordinary verdict was dated by.</summary>
    public long Anchor => _anchor == Place.Own ? From : At;

    private long OccurredAt => _occurred switch { Place.Nowhere => Nanos.None, Place.Own => Due, _ => At };

    /// <summary>A verdict with nothing but its status, dated by the instant that it was judged at.</summary>
    public static VerdictRow Of(FindingStatus status, long at) => new(status, Nanos.None, Nanos.None, Nanos.None, at, Place.At, Place.Nowhere);

    /// <summary>A breach that occurred at the instant that it was judged at, and is dated by it.</summary>
    public static VerdictRow BreachedAt(long at) => new(FindingStatus.Breached, Nanos.None, Nanos.None, Nanos.None, at, Place.At, Place.At);

    /// <summary>A clock's verdict, dated by its start; a breach occurs at its end.</summary>
    public static VerdictRow OfClock(FindingStatus status, long from, long due, long done, long at) =>
        new(status, from, due, done, at, Place.Own, status == FindingStatus.Breached ? Place.Own : Place.Nowhere);

    /// <summary>A verdict as a row, and what the row has no room for.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="detail">What goes with the row; null for nothing.</param>
    public static VerdictRow Of(in Verdict verdict, out VerdictDetail? detail)
    {
        Place anchor = PlaceOf(verdict.Anchor, verdict.From, verdict.At);
        Place occurred = PlaceOf(verdict.OccurredAt, verdict.Due, verdict.At);
        detail = verdict.Rare;
        if (anchor == Place.Detail || occurred == Place.Detail)
        {
            detail = (detail ?? VerdictDetail.None) with { Anchor = verdict.Anchor, OccurredAt = verdict.OccurredAt };
        }

        return new VerdictRow(verdict.Status, verdict.From, verdict.Due, verdict.Done, verdict.At, anchor, occurred);
    }

    /// <summary>The verdict with what goes with its row.</summary>
    public Verdict With(VerdictDetail? detail) => new(detail)
    {
        Status = Status,
        From = From,
        Due = Due,
        Done = Done,
        At = At,
        Anchor = _anchor switch { Place.Nowhere => Nanos.None, Place.Own => From, Place.At => At, _ => detail!.Anchor },
        OccurredAt = _occurred switch { Place.Nowhere => Nanos.None, Place.Own => Due, Place.At => At, _ => detail!.OccurredAt },
    };

    /// <summary>Whether a finding made of this row is the same answer as one made of another; both without what rows have no room for.</summary>
    public bool IsSameAnswer(in VerdictRow other) =>
        Status == other.Status && From == other.From && Due == other.Due && Done == other.Done && OccurredAt == other.OccurredAt;

    // Where an instant already stands: in one that goes with it, in that of judging, or nowhere yet.
    private static Place PlaceOf(long instant, long own, long at) =>
        instant == Nanos.None ? Place.Nowhere : instant == own ? Place.Own : instant == at ? Place.At : Place.Detail;
}
