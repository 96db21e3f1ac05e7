namespace SellerRules.Expressions.Binding;

/// <summary>The members of a constant list; compares by content.</summary>
internal sealed record BoundListItems(IReadOnlyList<object> Items)
{
    /// <inheritdoc/>
    public bool Equals(BoundListItems? other) => other is not null && Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => Items.Aggregate(Items.Count, HashCode.Combine);
}
