using SellerRules.Expressions.Binding;

namespace SellerRules.Judging.Binding;

/// <summary>What a breach costs, checked.</summary>
/// <param name="Account">The account's full name, <c>set#account</c>.</param>
/// <param name="Amount">The price; null where there are tiers.</param>
/// <param name="Tiers">The prices by how many breaches count, ascending; empty where there is an amount.</param>
/// <param name="Window">How long a breach counts for the tiers.</param>
/// <param name="MonthStartsOn">The day of the month on which counting begins anew.</param>
/// <param name="By">What breaches are counted apart by.</param>
/// <param name="PerDay">The most points that one date may add.</param>
/// <param name="OnceWithin">How long a breach that counts absorbs those after it.</param>
/// <param name="Until">The event that takes a breach back.</param>
internal sealed record BoundPoints(
    string Account,
    BoundRoot? Amount,
    IReadOnlyList<BoundTier> Tiers,
    Parameter? Window,
    int? MonthStartsOn,
    BoundRoot? By,
    Parameter? PerDay,
    Parameter? OnceWithin,
    BoundRoot? Until)
{
    /// <summary>Its expressions.</summary>
    public IEnumerable<BoundRoot> Roots => new[] { Amount, By, Until }.OfType<BoundRoot>().Concat(Tiers.Select(t => t.Amount));
}
