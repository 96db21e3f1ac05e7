namespace SellerRules.Judging.Binding;

/// <summary>What a checked rule says.</summary>
internal abstract record BoundKind
{
    /// <summary>Whether a breach has a date, so that it can cost points and be counted.</summary>
    public abstract bool IsDated { get; }
}
