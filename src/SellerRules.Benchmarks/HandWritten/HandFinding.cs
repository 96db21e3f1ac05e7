using NodaTime;

namespace SellerRules.Benchmarks.HandWritten;

/// <summary>What one hand-written check says, with what a finding of the library shows of it.</summary>
internal sealed record HandFinding(
    HandCheck Check,
    string Subject,
    FindingStatus Status,
    Instant? From,
    Instant? Due,
    Instant? Done,
    Instant? OccurredAt,
    IReadOnlyList<string> Unknown);
