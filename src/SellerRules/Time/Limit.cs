namespace SellerRules.Time;

/// <summary>A length of time with everything that it needs to be added to an instant. Immutable.</summary>
internal abstract record Limit
{
    /// <summary>The instant at which the limit ends that starts at <paramref name="start"/>.</summary>
    public abstract LimitResult After(long start);

    /// <summary>The instant so long before <paramref name="end"/>.</summary>
    public abstract LimitResult Before(long end);

    /// <summary>
    /// The limit with skipped and repeated local times resolved by <c>forward</c> and <c>earlier</c>: what windows, lives and measures end by, since
    /// what adds up can't be left without an answer.
    /// </summary>
    public virtual Limit Lenient => this;
}
