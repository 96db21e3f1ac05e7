namespace SellerRules.Expressions.Runtime;

/// <summary>
/// A member of a list. One whose membership isn't decided (a record whose birth isn't known, a condition that is undecided) carries the state
/// and the names of what would decide it.
/// </summary>
internal readonly record struct ListItem(object Value, State Membership = State.Known, string[]? Names = null)
{
    /// <summary>Values that are members beyond doubt.</summary>
    public static ListItem[] AllOf(IReadOnlyList<object> values)
    {
        ListItem[] items = new ListItem[values.Count];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = new ListItem(values[i]);
        }

        return items;
    }
}
