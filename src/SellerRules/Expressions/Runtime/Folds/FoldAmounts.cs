namespace SellerRules.Expressions.Runtime.Folds;

/// <summary>The amounts of one currency (or of none) that were added up.</summary>
internal readonly record struct FoldAmounts(ExactSum Sum, decimal Least, decimal Greatest)
{
    /// <summary>A single amount.</summary>
    public static FoldAmounts Of(decimal amount) => new(ExactSum.Of(amount), amount, amount);

    /// <summary>The amounts of both.</summary>
    public FoldAmounts And(FoldAmounts other) => new(Sum + other.Sum, Math.Min(Least, other.Least), Math.Max(Greatest, other.Greatest));
}
