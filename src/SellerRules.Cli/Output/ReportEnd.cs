using NodaTime;

namespace SellerRules.Cli.Output;

/// <summary>What a report says behind its last subject. Immutable.</summary>
internal sealed record ReportEnd
{
    /// <summary>Each store's accounts.</summary>
    public required IReadOnlyList<LedgerReport> Ledgers { get; init; }

    /// <summary>How many findings have each status, whatever <c>--only</c> shows.</summary>
    public required IReadOnlyDictionary<FindingStatus, int> Summary { get; init; }

    /// <summary>How many records couldn't be read.</summary>
    public required int Rejected { get; init; }

    /// <summary>The first instant at which anything differs; null: never by itself.</summary>
    public required Instant? NextChange { get; init; }

    /// <summary><c>sha256:</c> and the hash of all input bytes, in the order of the inputs; null where not all were read, or the form doesn't show it.</summary>
    public required string? FactsHash { get; init; }

    /// <summary>Whether all facts were judged.</summary>
    public required bool Complete { get; init; }
}
