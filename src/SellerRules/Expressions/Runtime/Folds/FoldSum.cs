namespace SellerRules.Expressions.Runtime.Folds;

/// <summary>Contributions added up. Parts of it add up to the whole, in whatever order. Not thread-safe.</summary>
internal sealed class FoldSum
{
    private readonly SortedDictionary<string, FoldAmounts> _amounts = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _names = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _assumed = new(StringComparer.Ordinal);

    /// <summary>How many contributions have a value.</summary>
    public long Members { get; private set; }

    /// <summary><see cref="State.Known"/> where all are decided; else whether one is unknown, or all that lack are not yet.</summary>
    public State Undecided { get; private set; } = State.Known;

    /// <summary>The values by currency, in the order of the codes.</summary>
    public SortedDictionary<string, FoldAmounts> Amounts => _amounts;

    /// <summary>What would decide the undecided ones, sorted.</summary>
    public IEnumerable<string> Names => _names;

    /// <summary>The assumptions that any of them leans on, sorted.</summary>
    public IEnumerable<string> Assumed => _assumed;

    /// <summary>Adds one contribution.</summary>
    public void Add(Contribution contribution)
    {
        _assumed.UnionWith(contribution.Assumed);
        if (contribution.Undecided != State.Known)
        {
            Leave(contribution.Undecided);
            _names.UnionWith(contribution.Names);
        }
        else if (contribution.Value is { } value)
        {
            Members++;
            Add(value.Currency ?? string.Empty, FoldAmounts.Of(value.Amount));
        }
    }

    /// <summary>Adds all that another holds.</summary>
    public void Add(FoldSum other)
    {
        Members += other.Members;
        _assumed.UnionWith(other._assumed);
        _names.UnionWith(other._names);
        Leave(other.Undecided);
        foreach ((string currency, FoldAmounts amounts) in other._amounts)
        {
            Add(currency, amounts);
        }
    }

    private void Add(string currency, FoldAmounts amounts) =>
        _amounts[currency] = _amounts.TryGetValue(currency, out FoldAmounts known) ? known.And(amounts) : amounts;

    private void Leave(State undecided) =>
        Undecided = Undecided == State.Known ? undecided : undecided == State.Known ? Undecided : Maybe<bool>.Undecided(Undecided, undecided).State;
}
