namespace SellerRules.Accounts;

/// <summary>Which breaches are one offence: those of one subject under rules that count as the same; of a tally, those of one date.</summary>
internal sealed class SameOffence : IEqualityComparer<Breach>
{
    /// <summary>The comparison.</summary>
    public static SameOffence Instance { get; } = new();

    /// <inheritdoc/>
    public bool Equals(Breach? x, Breach? y) =>
        ReferenceEquals(x, y)
        || (x is not null && y is not null && x.Name == y.Name && x.Kind == y.Kind && x.Terms.Offence == y.Terms.Offence
            && x.IsRise == y.IsRise && (!x.IsRise || x.OccurredAt == y.OccurredAt));

    /// <inheritdoc/>
    public int GetHashCode(Breach obj) => HashCode.Combine(obj.Name, obj.Terms.Offence, obj.IsRise ? obj.OccurredAt : 0);
}
