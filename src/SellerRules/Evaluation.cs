using NodaTime;

namespace SellerRules;

/// <summary>What the rules say of an order, its parcels and its refunds as of an instant. Immutable.</summary>
public sealed class Evaluation
{
    internal Evaluation(Instant asOf, SubjectFindings[] subjects)
    {
        AsOf = asOf;
        Subjects = subjects;
        Findings = new FindingList(subjects);
        Instant next = Instant.MaxValue;
        foreach (SubjectFindings subject in subjects)
        {
            next = subject.Next < next ? subject.Next : next;
        }

        NextChange = next == Instant.MaxValue ? null : next;
    }

    /// <summary>The instant of the verdicts.</summary>
    public Instant AsOf { get; }

    /// <summary>The order, then its parcels and refunds in input order.</summary>
    public IReadOnlyList<SubjectFindings> Subjects { get; }

    /// <summary>All findings: by subject, then by rule.</summary>
    public FindingList Findings { get; }

    /// <summary>The first instant later than as-of at which a finding differs; null: never by itself.</summary>
    public Instant? NextChange { get; }
}
