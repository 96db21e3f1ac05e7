namespace SellerRules.Accounts;

/// <summary>A date with the first instant at which what is dated by it is seen.</summary>
/// <param name="Date">The date.</param>
/// <param name="SeenAt">The instant.</param>
internal readonly record struct TallyMoment(long Date, long SeenAt)
{
    /// <summary>By date, then by the instant.</summary>
    public static int Compare(TallyMoment left, TallyMoment right) =>
        left.Date != right.Date ? left.Date.CompareTo(right.Date) : left.SeenAt.CompareTo(right.SeenAt);
}
