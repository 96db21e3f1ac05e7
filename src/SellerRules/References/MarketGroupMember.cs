using NodaTime;

namespace SellerRules.References;

/// <summary>The dates on which a market belongs to a group.</summary>
/// <param name="Market">The market.</param>
/// <param name="From">The first date (inclusive).</param>
/// <param name="To">The date from which it doesn't any more (exclusive); null: it still does.</param>
internal sealed record MarketGroupMember(string Market, LocalDate From, LocalDate? To);
