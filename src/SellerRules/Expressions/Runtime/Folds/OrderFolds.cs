namespace SellerRules.Expressions.Runtime.Folds;

/// <summary>
/// The figures over each store's orders. Orders that are kept are passed over when a figure is first asked for; of others the figures that were asked
/// for beforehand are worked out as they pass by. Not thread-safe.
/// </summary>
internal sealed class OrderFolds(StoreRecords orders)
{
    private readonly Dictionary<(string Store, Fold Fold), FoldState> _states = [];
    private readonly Dictionary<(string Store, Fold Fold), FoldRecount> _recounts = [];
    private readonly EvaluationContext _context = new();
    private readonly Dictionary<string, FoldState[]> _passed = new(StringComparer.Ordinal);
    private readonly Fold[] _passing = [];
    private readonly long _asOf;

    /// <summary>The figures over orders that aren't kept, asked from an instant on.</summary>
    public OrderFolds(StoreRecords orders, IReadOnlyList<Fold> passing, long asOf)
        : this(orders)
    {
        (_passing, _asOf) = ([.. passing], asOf);
    }

    /// <summary>Adds an order that passes by.</summary>
    public void Add(Frame order)
    {
        foreach (FoldState state in PassedOf(order.StoreId))
        {
            state.Add(_context, order);
        }
    }

    /// <summary>What a figure's orders add up to as of the context's judging instant; null where they have passed by and can't be asked for it any more.</summary>
    public IFoldTotals? At(EvaluationContext context, string store, Fold fold)
    {
        bool fitsAnchor = !fold.IsDated || context.Anchor == context.At;
        FoldState? state = fitsAnchor ? StateOf(context, store, fold) : null;
        if (state is not null && state.Instants.Holds(context.At))
        {
            return state;
        }

        return orders.AreKept ? Recount(context, store, fold) : null;
    }

    /// <summary>Where anything ever counts in a figure, by store, in input order.</summary>
    public IReadOnlyList<StoreMark> Marks(EvaluationContext context, Fold fold)
    {
        IEnumerable<string> stores = orders.AreKept ? orders.Stores : _passed.Keys.ToArray();
        List<StoreMark> marks = [];
        foreach (string store in stores)
        {
            StateOf(context, store, fold)?.AddMarks(store, marks);
        }

        return marks;
    }

    private FoldState? StateOf(EvaluationContext context, string store, Fold fold)
    {
        if (!orders.AreKept)
        {
            return Array.IndexOf(_passing, fold) is >= 0 and int place ? PassedOf(store)[place] : null;
        }

        if (!_states.TryGetValue((store, fold), out FoldState? state) || context.AsOf < state.Instants.AsOf)
        {
            _states[(store, fold)] = state = new FoldState(fold, new FoldInstants(context.AsOf, fold.AskedIn));
            foreach (Frame order in orders.Of(store))
            {
                state.Add(_context, order);
            }
        }

        return state;
    }

    private FoldState[] PassedOf(string store)
    {
        if (!_passed.TryGetValue(store, out FoldState[]? states))
        {
            _passed.Add(store, states = Array.ConvertAll(_passing, fold => new FoldState(fold, new FoldInstants(_asOf, fold.AskedIn))));
        }

        return states;
    }

    private FoldRecount Recount(EvaluationContext context, string store, Fold fold)
    {
        if (!_recounts.TryGetValue((store, fold), out FoldRecount? known) || !known.IsAsOf(context))
        {
            _recounts[(store, fold)] = known = new FoldRecount(fold, orders.Of(store), context);
        }

        return known;
    }
}
