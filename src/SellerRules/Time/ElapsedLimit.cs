namespace SellerRules.Time;

/// <summary>Elapsed nanoseconds: the same in every zone.</summary>
internal sealed record ElapsedLimit(long Length) : Limit
{
    /// <inheritdoc/>
    public override LimitResult After(long start) => new(start + Length);

    /// <inheritdoc/>
    public override LimitResult Before(long end) => new(end - Length);
}
