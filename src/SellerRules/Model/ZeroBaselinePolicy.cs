namespace SellerRules.Model;

/// <summary>What a rise from a baseline of zero is.</summary>
internal enum ZeroBaselinePolicy
{
    /// <summary>It can't be judged.</summary>
    Unknown,

    /// <summary>It is a breach.</summary>
    Breach,

    /// <summary>It is no spike.</summary>
    Ignore,
}
