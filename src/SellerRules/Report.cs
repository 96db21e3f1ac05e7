using NodaTime;
using SellerRules.Accounts;

namespace SellerRules;

/// <summary>What the rules say of a whole document as of an instant. Immutable.</summary>
public sealed class Report
{
    internal Report(Instant asOf, IReadOnlyList<SubjectFindings> subjects, IReadOnlyList<LedgerReport> ledgers, IReadOnlyList<Rejection> rejected, Instant? nextChange, IReadOnlyDictionary<FindingStatus, int> summary)
    {
        (AsOf, Subjects, Ledgers, Rejected, NextChange, Summary) = (asOf, subjects, ledgers, rejected, nextChange, summary);
    }

    /// <summary>The instant of the verdicts.</summary>
    public Instant AsOf { get; }

    /// <summary>Every subject that a rule judges, in input order; days cut from orders, and stores of tallies, behind.</summary>
    public IReadOnlyList<SubjectFindings> Subjects { get; }

    /// <summary>Each store's accounts.</summary>
    public IReadOnlyList<LedgerReport> Ledgers { get; }

    /// <summary>What couldn't be read.</summary>
    public IReadOnlyList<Rejection> Rejected { get; }

    /// <summary>The first instant later than as-of at which anything differs; null: never by itself.</summary>
    public Instant? NextChange { get; }

    /// <summary>The breaches that its ledgers are made of, with their stores.</summary>
    internal IReadOnlyList<(string? Store, Breach Breach)> Breaches { get; init; } = [];

    /// <summary>How many findings have each status; a status that none has is not there.</summary>
    public IReadOnlyDictionary<FindingStatus, int> Summary { get; }
}
