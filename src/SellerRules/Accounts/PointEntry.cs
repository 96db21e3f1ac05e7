namespace SellerRules.Accounts;

/// <summary>Points that a breach costs: the key under which it counts once, its date, its end.</summary>
internal sealed record PointEntry(string Key, string Rule, string Id, long OccurredAt, decimal Points, long Expires);
