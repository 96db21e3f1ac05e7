namespace SellerRules.Expressions.Binding;

/// <summary>How the expressions of a rule read the store's orders; filled while they are bound.</summary>
internal sealed class OrderReads
{
    private readonly List<BoundFold> _folds = [];

    /// <summary>The figures that can be worked out while orders pass by.</summary>
    public IReadOnlyList<BoundFold> Folds => _folds;

    /// <summary>Whether anything else is asked of the list, for which the orders themselves must be there.</summary>
    public bool NeedsOrders { get; private set; }

    /// <summary>Takes over what one expression reads.</summary>
    public void Add(IReadOnlyList<BoundFold> folds, bool needsOrders)
    {
        _folds.AddRange(folds);
        NeedsOrders |= needsOrders;
    }
}
