namespace SellerRules.Accounts;

/// <summary>A step of something that changes as time goes by.</summary>
/// <param name="At">When.</param>
/// <param name="What">What happens then, as a number.</param>
internal readonly record struct TallyStep(long At, long What) : IComparable<TallyStep>
{
    /// <summary>By instant, then by what happens.</summary>
    public int CompareTo(TallyStep other) => At != other.At ? At.CompareTo(other.At) : What.CompareTo(other.What);
}
