namespace SellerRules.Accounts;

/// <summary>A date with the first instant at which what is dated by it is seen.</summary>
/// <param name="Date">The date.</param>
/// <param name="SeenAt">The instant.</param>
internal readonly record struct TallyMoment(long Date, long SeenAt) : IComparable<TallyMoment>
{
    /// <summary>By date, then by the instant.</summary>
    public int CompareTo(TallyMoment other) => Date != other.Date ? Date.CompareTo(other.Date) : SeenAt.CompareTo(other.SeenAt);
}
