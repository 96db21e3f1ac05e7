namespace SellerRules;

/// <summary>What breaches add up to for a store as of an instant. Immutable.</summary>
/// <param name="Store">The store's id; null where none is known.</param>
/// <param name="Accounts">Its accounts, by full name.</param>
public sealed record LedgerReport(string? Store, IReadOnlyList<AccountReport> Accounts);
