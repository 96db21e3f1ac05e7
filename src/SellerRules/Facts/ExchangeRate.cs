using NodaTime;

namespace SellerRules.Facts;

/// <summary>What one unit of a currency is worth in another on a date.</summary>
/// <param name="On">The date from which it holds, until the next rate of the same pair.</param>
/// <param name="From">The ISO 4217 code of the currency that is converted.</param>
/// <param name="To">The ISO 4217 code of the currency that it is converted to.</param>
/// <param name="Rate">How many units of <paramref name="To"/> one unit of <paramref name="From"/> is worth; above 0.</param>
public sealed record ExchangeRate(LocalDate On, string From, string To, decimal Rate);
