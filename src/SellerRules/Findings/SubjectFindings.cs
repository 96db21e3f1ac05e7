using NodaTime;
using SellerRules.Findings;

namespace SellerRules;

/// <summary>All that the rules say of one subject as of one instant. Immutable.</summary>
public sealed class SubjectFindings
{
    private readonly JudgedFindings _judged;
    private readonly IReadOnlyList<Finding>? _listed;
    private readonly int _subject;
    private readonly int _first;
    private FindingRange? _range;

    /// <summary>Findings that stand one behind the other among those of a judgement.</summary>
    /// <param name="judged">The judgement.</param>
    /// <param name="subject">Which of its subjects this is.</param>
    /// <param name="first">The place of the first finding.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="next">When any of them next changes; <see cref="Instant.MaxValue"/>: never.</param>
    internal SubjectFindings(JudgedFindings judged, int subject, int first, int count, Instant next)
    {
        (_judged, _subject, _first, Count, Next) = (judged, subject, first, count, next);
    }

    /// <summary>Findings of several judgements.</summary>
    /// <param name="judged">The subject's own judgement.</param>
    /// <param name="subject">Which of its subjects this is.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="next">When any of them next changes; <see cref="Instant.MaxValue"/>: never.</param>
    internal SubjectFindings(JudgedFindings judged, int subject, IReadOnlyList<Finding> findings, Instant next)
        : this(judged, subject, 0, findings.Count, next) => _listed = findings;

    /// <summary>The kind of subject: <c>order</c>, <c>parcel</c>, <c>salesDay</c>, …</summary>
    public string Subject => _judged.Subject(_subject);

    /// <summary>Its id; a nested subject's is behind its parent's: <c>A-1/LP1</c>.</summary>
    public string Id => _judged.SubjectId(_subject);

    /// <summary>The id of the store that it belongs to; null where none is known.</summary>
    public string? Store => _judged.Store(_subject);

    /// <summary>The IANA zone that cut a day; null for all other subjects.</summary>
    public string? Zone => _judged.CutZone(_subject);

    /// <summary>One finding for each rule on this kind of subject, by the rule's full id. A finding is made when it is read; those of two reads are equal.</summary>
    public IReadOnlyList<Finding> Findings => _listed ?? (_range ??= new FindingRange(_judged, _first, Count));

    /// <summary>The first instant later than as-of at which a finding here differs; null: never by itself.</summary>
    public Instant? NextChange => Next == Instant.MaxValue ? null : Next;

    /// <summary>How many findings there are.</summary>
    internal int Count { get; }

    /// <summary>What the finding at a place says; no finding is made for it.</summary>
    internal FindingStatus StatusAt(int place) => _listed is null ? _judged.Status(_first + place) : _listed[place].Status;

    /// <summary>The same as <see cref="NextChange"/>; <see cref="Instant.MaxValue"/>: never.</summary>
    internal Instant Next { get; }
}
