namespace SellerRules.Accounts;

/// <summary>The order in which breaches are taken: as they come to be, then by rule, then by subject, then by date.</summary>
internal sealed class BreachOrder : IComparer<Breach>
{
    /// <summary>The order.</summary>
    public static BreachOrder Instance { get; } = new();

    /// <summary>
    /// Whether of two words on the same breach the first stands: the later one, and of two that are as late, the one that knows more, above all of its being taken
    /// back, so that it makes no difference which was heard first.
    /// </summary>
    public static bool IsLaterWord(Breach one, Breach other)
    {
        if (one.JudgedAt != other.JudgedAt || one.Charge is null || other.Charge is null)
        {
            return one.JudgedAt != other.JudgedAt ? one.JudgedAt > other.JudgedAt : one.Charge is not null;
        }

        int order = one.Charge.Until.CompareTo(other.Charge.Until);
        order = order != 0 ? order : string.CompareOrdinal(one.Charge.Scope, other.Charge.Scope);
        for (int i = 0; order == 0 && i < one.Charge.Amounts.Count; i++)
        {
            order = Nullable.Compare(other.Charge.Amounts[i], one.Charge.Amounts[i]);
        }

        return order < 0;
    }

    /// <inheritdoc/>
    public int Compare(Breach? x, Breach? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        int order = x.SeenAt.CompareTo(y.SeenAt);
        order = order != 0 || ReferenceEquals(x.Rule, y.Rule) ? order : string.CompareOrdinal(x.Rule, y.Rule);
        order = order != 0 ? order : string.CompareOrdinal(x.Id, y.Id);
        return order != 0 ? order : x.OccurredAt.CompareTo(y.OccurredAt);
    }
}
