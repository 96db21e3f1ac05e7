namespace SellerRules.Expressions.Runtime.Folds;

/// <summary>Amounts of any currencies, added up by currency; mostly there is one. Not thread-safe.</summary>
internal sealed class FoldAmountsByCurrency
{
    private readonly string _first;
    private FoldAmounts _amounts;
    private SortedDictionary<string, FoldAmounts>? _all;

    /// <summary>Begins with those of a currency.</summary>
    public FoldAmountsByCurrency(string currency, in FoldAmounts amounts) => (_first, _amounts) = (currency, amounts);

    /// <summary>The amounts, in the order of the codes.</summary>
    public KeyValuePair<string, FoldAmounts>[] All => _all is null ? [new(_first, _amounts)] : [.. _all];

    /// <summary>Adds amounts of a currency.</summary>
    public void Add(string currency, in FoldAmounts amounts)
    {
        if (_all is null && _first == currency)
        {
            _amounts = _amounts.And(amounts);
        }
        else
        {
            _all ??= new SortedDictionary<string, FoldAmounts>(StringComparer.Ordinal) { [_first] = _amounts };
            _all[currency] = _all.TryGetValue(currency, out FoldAmounts known) ? known.And(amounts) : amounts;
        }
    }
}
