using NodaTime;
using SellerRules.Findings;

namespace SellerRules;

/// <summary>All that the rules say of one subject as of one instant. Immutable.</summary>
public sealed class SubjectFindings
{
    private readonly JudgedSubject _judged;

    internal SubjectFindings(JudgedSubject judged, IReadOnlyList<Finding> findings, Instant? nextChange)
    {
        (_judged, Findings, Next) = (judged, findings, nextChange ?? Instant.MaxValue);
    }

    /// <summary>The kind of subject: <c>order</c>, <c>parcel</c>, <c>salesDay</c>, …</summary>
    public string Subject => _judged.Subject;

    /// <summary>Its id; a nested subject's is behind its parent's: <c>A-1/LP1</c>.</summary>
    public string Id => _judged.SubjectId;

    /// <summary>The id of the store that it belongs to; null where none is known.</summary>
    public string? Store => _judged.Store;

    /// <summary>The IANA zone that cut a day; null for all other subjects.</summary>
    public string? Zone => _judged.CutZone;

    /// <summary>One finding for each rule on this kind of subject, by the rule's full id. A finding is made when it is read; those of two reads are equal.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The first instant later than as-of at which a finding here differs; null: never by itself.</summary>
    public Instant? NextChange => Next == Instant.MaxValue ? null : Next;

    /// <summary>What the finding at a place says; no finding is made for it.</summary>
    internal FindingStatus StatusAt(int place) => Findings is JudgedSubject judged ? judged.Status(place) : Findings[place].Status;

    /// <summary>The same; <see cref="Instant.MaxValue"/>: never.</summary>
    internal Instant Next { get; }
}
