namespace SellerRules.Accounts;

/// <summary>A measure that a balance brought on.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Begin">When it began.</param>
/// <param name="End">When it ends.</param>
internal sealed record RunningMeasure(string Name, long Begin, long End);
