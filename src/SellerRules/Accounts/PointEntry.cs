namespace SellerRules.Accounts;

/// <summary>What a breach cost.</summary>
/// <param name="Rule">The rule's full id.</param>
/// <param name="Id">The subject's id.</param>
/// <param name="OccurredAt">What it is dated by.</param>
/// <param name="SeenAt">The first instant at which it is a breach.</param>
/// <param name="Points">The price; null where it can't be worked out.</param>
/// <param name="Expires">The end of its life (exclusive).</param>
/// <param name="Ends">When it no longer counts (exclusive): at the end of its life, or when it is taken back.</param>
internal sealed record PointEntry(string Rule, string Id, long OccurredAt, long SeenAt, decimal? Points, long Expires, long Ends);
