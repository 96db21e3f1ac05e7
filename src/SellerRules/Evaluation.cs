using NodaTime;
using SellerRules.Judging;
using SellerRules.Time;

namespace SellerRules;

/// <summary>What the rules say of an order, its parcels and its refunds as of an instant. Immutable and thread-safe.</summary>
public sealed class Evaluation
{
    private readonly RecordVerdicts _verdicts;

    internal Evaluation(Instant asOf, RecordVerdicts verdicts)
    {
        (AsOf, _verdicts, Findings) = (asOf, verdicts, new FindingList(verdicts.Findings));
    }

    /// <summary>The instant of the verdicts.</summary>
    public Instant AsOf { get; }

    /// <summary>The order, then its parcels and refunds in input order.</summary>
    public IReadOnlyList<SubjectFindings> Subjects => _verdicts.Subjects;

    /// <summary>All findings: by subject, then by rule.</summary>
    public FindingList Findings { get; }

    /// <summary>The first instant later than as-of at which a finding differs; null: never by itself.</summary>
    public Instant? NextChange => Nanos.ToInstantOrNull(_verdicts.Next);
}
