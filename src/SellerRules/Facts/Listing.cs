namespace SellerRules.Facts;

/// <summary>A product in one of its markets: worked out from the product's markets, never given.</summary>
/// <param name="Market">The market, as the product gives it.</param>
internal sealed record Listing([property: Derived, Vocabulary("markets")] string Market);
