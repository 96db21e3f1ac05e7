using NodaTime;

namespace SellerRules.Facts;

/// <summary>How a value of a record came about, where a reader of a finding that uses it should know.</summary>
/// <param name="Record">The record, compared by reference.</param>
/// <param name="Fact">The fact, such as <c>order.paidAt</c>.</param>
/// <param name="Code">A stable word: <c>skipped-local-time</c>, <c>repeated-local-time</c>, <c>disagreeing-times</c>, <c>replaced-record</c>.</param>
/// <param name="Text">The note in English.</param>
/// <param name="Candidates">The instants that were possible, in order; empty where there was no choice.</param>
public sealed record FactNote(object Record, string Fact, string Code, string Text, IReadOnlyList<Instant> Candidates);
