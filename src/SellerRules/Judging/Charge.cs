namespace SellerRules.Judging;

/// <summary>What a breach would cost, as far as its own facts tell. Immutable.</summary>
/// <param name="scope">What it is counted apart by; empty where all of a rule's breaches are counted together.</param>
/// <param name="amounts">The price in each tier, or the only one; null where it can't be worked out.</param>
/// <param name="until">When the breach is taken back (exclusive end); <see cref="Time.Nanos.None"/>: never.</param>
internal sealed class Charge(string scope, IReadOnlyList<decimal?> amounts, long until) : IEquatable<Charge>
{
    /// <summary>What it is counted apart by.</summary>
    public string Scope { get; } = scope;

    /// <summary>The price in each tier, or the only one.</summary>
    public IReadOnlyList<decimal?> Amounts { get; } = amounts;

    /// <summary>When the breach is taken back.</summary>
    public long Until { get; } = until;

    /// <inheritdoc/>
    public bool Equals(Charge? other) =>
        ReferenceEquals(this, other) || (other is not null && Scope == other.Scope && Until == other.Until && Amounts.SequenceEqual(other.Amounts));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Charge);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Scope, Until, Amounts.Count);
}
