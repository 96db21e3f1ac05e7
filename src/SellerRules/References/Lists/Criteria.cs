namespace SellerRules.References.Lists;

/// <summary>Facts of goods that entries of list files ask about.</summary>
[Flags]
internal enum Criteria
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The category.</summary>
    Category = 1,

    /// <summary>The title, for keywords.</summary>
    Title = 2,

    /// <summary>The brand.</summary>
    Brand = 4,

    /// <summary>The markets.</summary>
    Markets = 8,
}
