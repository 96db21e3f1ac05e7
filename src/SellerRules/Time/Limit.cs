namespace SellerRules.Time;

/// <summary>A length of time with everything that it needs to be added to an instant. Immutable.</summary>
internal abstract record Limit
{
    /// <summary>The instant at which the limit ends that starts at <paramref name="start"/>.</summary>
    public abstract LimitResult After(long start);

    /// <summary>The instant so long before <paramref name="end"/>.</summary>
    public abstract LimitResult Before(long end);
}
