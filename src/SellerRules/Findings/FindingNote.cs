using NodaTime;

namespace SellerRules;

/// <summary>Something a reader of a finding should know: a resolved local time, an assumption, a record that is missing.</summary>
/// <param name="Code">A stable word, such as <c>repeated-local-time</c>.</param>
/// <param name="Fact">The fact that it speaks of, such as <c>order.paidAt</c>; null where it speaks of none.</param>
/// <param name="Text">The note in English.</param>
/// <param name="Candidates">The instants that were possible, in order; empty where there was no choice.</param>
public sealed record FindingNote(string Code, string? Fact, string Text, IReadOnlyList<Instant> Candidates);
