namespace SellerRules.Accounts;

/// <summary>Those of several rules that tallies count, or that cost points.</summary>
/// <param name="Places">Their places, ascending.</param>
/// <param name="Statuses">The statuses that anybody counts of each.</param>
internal sealed record CountedPlaces(int[] Places, StatusSet[] Statuses);
