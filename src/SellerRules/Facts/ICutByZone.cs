namespace SellerRules.Facts;

/// <summary>A record of a date or a week, which a zone cuts out of time.</summary>
internal interface ICutByZone
{
    /// <summary>The IANA zone; null: UTC.</summary>
    string? Zone { get; }
}
