namespace SellerRules.Expressions.Runtime;

/// <summary>A list as of the judging instant.</summary>
/// <param name="Items">The members, in input order.</param>
/// <param name="MoreName">The list's path where it may have more members than the facts could know; else null.</param>
/// <param name="Name">The list's path.</param>
internal sealed record ListValue(IReadOnlyList<ListItem> Items, string? MoreName, string Name)
{
    /// <summary>What is known of the list as a whole, for asking about a part of its time.</summary>
    public RecordCoverage Coverage { get; init; } = RecordCoverage.Complete;

    /// <summary>How the list grows by itself; null: it doesn't.</summary>
    public ListGrowth? Growth { get; init; }

    /// <summary>The fact for want of which it may have more members of whatever time, so that no window is whole; null: none.</summary>
    public string? MoreOfAnyTime { get; init; }

    /// <summary>What the list is called where it is not the members but more of them that are unknown.</summary>
    public string WholeName { get; init; } = Name;
}
