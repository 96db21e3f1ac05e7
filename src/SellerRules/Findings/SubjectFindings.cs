using NodaTime;

namespace SellerRules;

/// <summary>All that the rules say of one subject as of one instant. Immutable.</summary>
public sealed class SubjectFindings
{
    internal SubjectFindings(string subject, string id, string? store, string? zone, IReadOnlyList<Finding> findings, Instant? nextChange)
    {
        (Subject, Id, Store, Zone, Findings, NextChange) = (subject, id, store, zone, findings, nextChange);
    }

    /// <summary>The kind of subject: <c>order</c>, <c>parcel</c>, <c>salesDay</c>, …</summary>
    public string Subject { get; }

    /// <summary>Its id; a nested subject's is behind its parent's: <c>A-1/LP1</c>.</summary>
    public string Id { get; }

    /// <summary>The id of the store that it belongs to; null where none is known.</summary>
    public string? Store { get; }

    /// <summary>The IANA zone that cut a day; null for all other subjects.</summary>
    public string? Zone { get; }

    /// <summary>One finding for each rule on this kind of subject, by the rule's full id.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The first instant later than as-of at which a finding here differs; null: never by itself.</summary>
    public Instant? NextChange { get; }
}
