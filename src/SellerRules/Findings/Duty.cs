namespace SellerRules;

/// <summary>Whose duty a rule states.</summary>
public enum Duty
{
    /// <summary>The seller's (the default).</summary>
    Seller,

    /// <summary>The marketplace's: its breach is not the seller's fault.</summary>
    Platform,
}
