namespace SellerRules.Facts;

/// <summary>An amount in one currency. Written <c>"59.10 USD"</c> in facts, in rules <c>USD 59.10</c> as well.</summary>
/// <param name="Amount">The amount in the currency's main unit (dollars, not cents); may be negative.</param>
/// <param name="Currency">The ISO 4217 code, three capital letters.</param>
public readonly record struct Money(decimal Amount, string Currency)
{
    /// <summary>The amount with at least two decimals, a blank, the currency: <c>59.10 USD</c>; the same under every culture.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Amount:0.00##########################} {Currency}");
}
