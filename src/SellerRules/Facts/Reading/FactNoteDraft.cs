using NodaTime;

namespace SellerRules.Facts.Reading;

/// <summary>A note on a value whose record isn't made yet.</summary>
/// <param name="Fact">The fact, such as <c>order.paidAt</c>; empty until the value finds its place.</param>
/// <param name="Code">The note's stable word.</param>
/// <param name="Text">The note in English.</param>
/// <param name="Candidates">The instants that were possible, in order.</param>
internal sealed record FactNoteDraft(string Fact, string Code, string Text, IReadOnlyList<Instant> Candidates)
{
    /// <summary>The note on the record that was made.</summary>
    public FactNote On(object record) => new(record, Fact, Code, Text, Candidates);
}
