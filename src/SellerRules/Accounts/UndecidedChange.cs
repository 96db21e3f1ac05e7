namespace SellerRules.Accounts;

/// <summary>How the number of what can't be told changes at an instant.</summary>
/// <param name="Account">The account that it could cost points.</param>
/// <param name="At">The instant; <see cref="long.MinValue"/>: it was so from the beginning.</param>
/// <param name="By">By how much.</param>
internal sealed record UndecidedChange(string Account, long At, int By);
