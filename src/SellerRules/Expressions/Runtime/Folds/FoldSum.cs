namespace SellerRules.Expressions.Runtime.Folds;

/// <summary>
/// Contributions added up. Parts of it add up to the whole, in whatever order. There is one for each time in which something holds, while much is still to come for
/// each order: so a single value needs no sum, and names and assumptions are those of the contributions as far as they are the same. Not thread-safe.
/// </summary>
internal sealed class FoldSum
{
    private string? _currency;
    private decimal _single;
    private FoldAmountsByCurrency? _amounts;
    private string[] _names = [];
    private string[] _assumed = [];

    /// <summary>How many contributions have a value.</summary>
    public long Members { get; private set; }

    /// <summary><see cref="State.Known"/> where all are decided; else whether one is unknown, or all that lack are not yet.</summary>
    public State Undecided { get; private set; } = State.Known;

    /// <summary>The values by currency, in the order of the codes.</summary>
    public KeyValuePair<string, FoldAmounts>[] Amounts =>
        _amounts?.All ?? (_currency is null ? [] : [new KeyValuePair<string, FoldAmounts>(_currency, FoldAmounts.Of(_single))]);

    /// <summary>What would decide the undecided ones, sorted.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>The assumptions that any of them leans on, sorted.</summary>
    public IReadOnlyList<string> Assumed => _assumed;

    /// <summary>Adds one contribution.</summary>
    public void Add(in Contribution contribution)
    {
        _assumed = Union(_assumed, contribution.Assumed);
        if (contribution.Undecided != State.Known)
        {
            Leave(contribution.Undecided);
            _names = Union(_names, contribution.Names);
        }
        else if (contribution.Value is { } value)
        {
            Members++;
            Add(value.Currency ?? string.Empty, value.Amount);
        }
    }

    /// <summary>Adds all that another holds.</summary>
    public void Add(FoldSum other)
    {
        Members += other.Members;
        _assumed = Union(_assumed, other._assumed);
        _names = Union(_names, other._names);
        Leave(other.Undecided);
        foreach ((string currency, FoldAmounts amounts) in other.Amounts)
        {
            Add(currency, amounts);
        }
    }

    // All are sorted, and hardly ever are there more than before.
    private static string[] Union(string[] names, string[] others) =>
        names.Length == 0 ? others : HasAll(names, others) ? names : [.. names.Union(others).Order(StringComparer.Ordinal)];

    private static bool HasAll(string[] names, string[] others)
    {
        for (int i = 0; i < others.Length; i++)
        {
            if (Array.IndexOf(names, others[i]) < 0)
            {
                return false;
            }
        }

        return true;
    }

    private void Add(string currency, decimal amount)
    {
        if (_currency is null)
        {
            (_currency, _single) = (currency, amount);
        }
        else
        {
            Add(currency, FoldAmounts.Of(amount));
        }
    }

    private void Add(string currency, in FoldAmounts amounts)
    {
        if (_amounts is not null)
        {
            _amounts.Add(currency, amounts);
        }
        else if (_currency is null)
        {
            (_currency, _amounts) = (currency, new FoldAmountsByCurrency(currency, amounts));
        }
        else
        {
            _amounts = new FoldAmountsByCurrency(_currency, FoldAmounts.Of(_single));
            _amounts.Add(currency, amounts);
        }
    }

    private void Leave(State undecided) =>
        Undecided = Undecided == State.Known ? undecided : undecided == State.Known ? Undecided : Maybe<bool>.Undecided(Undecided, undecided).State;
}
