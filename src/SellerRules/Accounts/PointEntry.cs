namespace SellerRules.Accounts;

/// <summary>What a breach cost. Immutable.</summary>
/// <param name="Breach">The breach.</param>
/// <param name="Points">The price; null where it can't be worked out.</param>
/// <param name="Expires">The end of its life (exclusive).</param>
/// <param name="Ends">When it no longer counts (exclusive): at the end of its life, or when it is taken back.</param>
internal sealed record PointEntry(Breach Breach, decimal? Points, long Expires, long Ends)
{
    /// <summary>The full id of the rule that was breached.</summary>
    public string Rule => Breach.Rule;

    /// <summary>The subject's id.</summary>
    public string Id => Breach.Id;

    /// <summary>What it is dated by.</summary>
    public long OccurredAt => Breach.OccurredAt;

    /// <summary>The first instant at which it is a breach.</summary>
    public long SeenAt => Breach.SeenAt;
}
