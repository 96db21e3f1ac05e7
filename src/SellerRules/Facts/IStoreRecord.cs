namespace SellerRules.Facts;

/// <summary>A top-level record that belongs to a store.</summary>
internal interface IStoreRecord
{
    /// <summary>The store's id; null: the document's store.</summary>
    string? Store { get; }
}
