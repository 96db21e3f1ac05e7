namespace SellerRules.References.Lists;

/// <summary>What is known of goods that are looked for in a list; null is unknown. Immutable.</summary>
/// <param name="Category">The category, as a path.</param>
/// <param name="Title">The title as given.</param>
/// <param name="Brand">The brand as given.</param>
/// <param name="Markets">The markets that are known.</param>
/// <param name="AllMarketsKnown">Whether those are all.</param>
internal sealed record Goods(string? Category, string? Title, string? Brand, IReadOnlyCollection<string> Markets, bool AllMarketsKnown)
{
    /// <summary>What isn't known.</summary>
    public Criteria Unknown { get; } =
        (Category is null ? Criteria.Category : Criteria.None) | (Title is null ? Criteria.Title : Criteria.None)
        | (Brand is null ? Criteria.Brand : Criteria.None) | (AllMarketsKnown ? Criteria.None : Criteria.Markets);
}
