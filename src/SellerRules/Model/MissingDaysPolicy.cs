namespace SellerRules.Model;

/// <summary>What a date without a figure, inside what is recorded, counts as.</summary>
internal enum MissingDaysPolicy
{
    /// <summary>The figure was zero.</summary>
    Zero,

    /// <summary>The figure isn't known.</summary>
    Unknown,
}
