using SellerRules.References;

namespace SellerRules.Expressions.Runtime;

/// <summary>How an attribute is read: the name to give where it is unknown, and what stands in for it. Immutable.</summary>
/// <param name="Name">The path in unknown lists, such as <c>order.lines[].price</c>.</param>
/// <param name="AssumptionPath">The path that a caller may assume, such as <c>line.price</c>.</param>
/// <param name="AssumptionSlot">Where the scope keeps what is assumed.</param>
/// <param name="EventSlot">The slot of the event that the attribute belongs to; -1 for none.</param>
/// <param name="Vocabulary">The vocabulary of a word; null for all else.</param>
internal sealed record AttributeRead(string Name, string AssumptionPath, int AssumptionSlot, int EventSlot, Vocabulary? Vocabulary);
