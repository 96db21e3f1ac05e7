using NodaTime;

namespace SellerRules;

/// <summary>Points that a breach cost and that still count.</summary>
/// <param name="Rule">The full id of the rule that was breached.</param>
/// <param name="Id">The subject's id.</param>
/// <param name="OccurredAt">When the breach occurred.</param>
/// <param name="Points">What it costs.</param>
/// <param name="Expires">The first instant at which it no longer counts (exclusive end); null: it never expires.</param>
public sealed record LedgerEntry(string Rule, string Id, Instant OccurredAt, decimal Points, Instant? Expires);
