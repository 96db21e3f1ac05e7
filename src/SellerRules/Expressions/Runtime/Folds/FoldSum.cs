namespace SellerRules.Expressions.Runtime.Folds;

/// <summary>
/// Contributions added up. Parts of it add up to the whole, in whatever order. Most have one currency, and neither names nor assumptions; there is one for each time
/// in which something holds, so what it doesn't need isn't made. Not thread-safe.
/// </summary>
internal sealed class FoldSum
{
    private string? _currency;
    private FoldAmounts _amounts;
    private SortedDictionary<string, FoldAmounts>? _byCurrency;
    private SortedSet<string>? _names;
    private SortedSet<string>? _assumed;

    /// <summary>How many contributions have a value.</summary>
    public long Members { get; private set; }

    /// <summary><see cref="State.Known"/> where all are decided; else whether one is unknown, or all that lack are not yet.</summary>
    public State Undecided { get; private set; } = State.Known;

    /// <summary>The values by currency, in the order of the codes.</summary>
    public IEnumerable<KeyValuePair<string, FoldAmounts>> Amounts => _byCurrency ?? (_currency is null ? [] : (IEnumerable<KeyValuePair<string, FoldAmounts>>)[new(_currency, _amounts)]);

    /// <summary>What would decide the undecided ones, sorted.</summary>
    public IReadOnlyCollection<string> Names => _names ?? (IReadOnlyCollection<string>)[];

    /// <summary>The assumptions that any of them leans on, sorted.</summary>
    public IReadOnlyCollection<string> Assumed => _assumed ?? (IReadOnlyCollection<string>)[];

    /// <summary>Adds one contribution.</summary>
    public void Add(in Contribution contribution)
    {
        Add(ref _assumed, contribution.Assumed);
        if (contribution.Undecided != State.Known)
        {
            Leave(contribution.Undecided);
            Add(ref _names, contribution.Names);
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
        Add(ref _assumed, other.Assumed);
        Add(ref _names, other.Names);
        Leave(other.Undecided);
        foreach ((string currency, FoldAmounts amounts) in other.Amounts)
        {
            Add(currency, amounts);
        }
    }

    private static void Add(ref SortedSet<string>? names, IReadOnlyCollection<string> others)
    {
        if (others.Count > 0)
        {
            (names ??= new SortedSet<string>(StringComparer.Ordinal)).UnionWith(others);
        }
    }

    private void Add(string currency, in FoldAmounts amounts)
    {
        if (_currency is null)
        {
            (_currency, _amounts) = (currency, amounts);
        }
        else if (_byCurrency is null && _currency == currency)
        {
            _amounts = _amounts.And(amounts);
        }
        else
        {
            _byCurrency ??= new SortedDictionary<string, FoldAmounts>(StringComparer.Ordinal) { [_currency] = _amounts };
            _byCurrency[currency] = _byCurrency.TryGetValue(currency, out FoldAmounts known) ? known.And(amounts) : amounts;
        }
    }

    private void Leave(State undecided) =>
        Undecided = Undecided == State.Known ? undecided : undecided == State.Known ? Undecided : Maybe<bool>.Undecided(Undecided, undecided).State;
}
