namespace SellerRules.Expressions.Binding;

/// <summary>A checked parameter: its values from the instants on which they hold. Immutable.</summary>
/// <param name="FullName">The name with its rule set: <c>aliexpress/shipping#confirm-within</c>.</param>
/// <param name="ShortName">The name as written behind the at sign.</param>
/// <param name="Type">The type of all its values.</param>
/// <param name="From">The instants, ascending; a plain value has one, <see cref="long.MinValue"/>.</param>
/// <param name="Values">The values, in the same order.</param>
/// <param name="FirstDate">The first date, for telling that an anchor lies before it; empty for a plain value.</param>
internal sealed record Parameter(
    string FullName,
    string ShortName,
    BoundType Type,
    IReadOnlyList<long> From,
    IReadOnlyList<object> Values,
    string FirstDate)
{
    /// <summary>
    /// Whether the value is that of the judging instant's date, not of the anchor: so it is with the members of a group of markets, which follow
    /// history, not policy. The first value then holds from <see cref="long.MinValue"/> on.
    /// </summary>
    public bool FollowsDate { get; init; }

    /// <summary>Whether the value depends on the anchor.</summary>
    public bool IsDated => From[0] != long.MinValue;

    /// <summary>What is said where the anchor lies before the first date.</summary>
    public string TooEarly => $"@{ShortName} has no value before {FirstDate}";
}
