namespace SellerRules.Accounts;

/// <summary>A step of something that changes as time goes by.</summary>
/// <param name="At">When.</param>
/// <param name="What">What happens then, as a number.</param>
internal readonly record struct TallyStep(long At, int What)
{
    /// <summary>By instant.</summary>
    public static int Compare(TallyStep left, TallyStep right) => left.At != right.At ? left.At.CompareTo(right.At) : left.What.CompareTo(right.What);
}
