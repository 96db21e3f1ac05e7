namespace SellerRules.Accounts;

/// <summary>Who a ledger says a subject is.</summary>
/// <param name="Kind">The name of its type.</param>
/// <param name="Id">Its id, behind its parent's.</param>
/// <param name="Name">What tells it from others of its kind: a parcel's tracking number, else its id.</param>
internal sealed record Offender(string Kind, string Id, string Name);
