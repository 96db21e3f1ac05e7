using NodaTime;

namespace SellerRules.Benchmarks.HandWritten;

/// <summary>All hand-written findings on an order, and when the first of them changes by itself.</summary>
internal sealed record HandEvaluation(IReadOnlyList<HandFinding> Findings, Instant? NextChange);
