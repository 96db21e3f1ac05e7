namespace SellerRules.Expressions.Runtime;

/// <summary>An event that stands in a record.</summary>
internal sealed class SlotInstant(int depth, int slot) : GivenInstant(depth)
{
    /// <summary>The slot that it stands in.</summary>
    public int Slot => slot;

    /// <inheritdoc/>
    protected override long Read(Frame record) => record.Instants[slot];
}
