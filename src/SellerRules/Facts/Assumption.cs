namespace SellerRules.Facts;

/// <summary>What the caller vouches for where a fact is absent; noted on every finding that leans on it.</summary>
/// <param name="Path">The fact, such as <c>order.preSale</c>.</param>
/// <param name="Value">Its value, of the fact's C# type.</param>
public sealed record Assumption(string Path, object Value);
