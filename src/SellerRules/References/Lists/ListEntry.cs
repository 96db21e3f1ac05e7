using NodaTime;

namespace SellerRules.References.Lists;

/// <summary>One entry of a list file: goods that fit all that it says. Immutable.</summary>
/// <param name="Id">Its id, for messages.</param>
/// <param name="Category">The category that the goods are in or under; null: any.</param>
/// <param name="Keywords">Words of which one stands in the title, folded; empty: any title.</param>
/// <param name="Brand">The brand, folded; null: any.</param>
/// <param name="Markets">Markets of which the goods are sold to one; empty: any.</param>
/// <param name="Points">What an offence costs; null where the entry doesn't say.</param>
/// <param name="From">The first date on which the entry counts (inclusive); null: always did.</param>
/// <param name="To">The date from which it doesn't any more (exclusive); null: it still does.</param>
internal sealed record ListEntry(
    string Id,
    string? Category,
    IReadOnlyList<string> Keywords,
    string? Brand,
    IReadOnlyList<string> Markets,
    decimal? Points,
    LocalDate? From,
    LocalDate? To)
{
    /// <summary>What it asks of goods.</summary>
    public Criteria Asks { get; } =
        (Category is null ? Criteria.None : Criteria.Category) | (Keywords.Count == 0 ? Criteria.None : Criteria.Title)
        | (Brand is null ? Criteria.None : Criteria.Brand) | (Markets.Count == 0 ? Criteria.None : Criteria.Markets);

    /// <summary>Whether the entry counts on a date.</summary>
    public bool HoldsOn(LocalDate date) => (From is not { } from || from <= date) && (To is not { } to || date < to);
}
