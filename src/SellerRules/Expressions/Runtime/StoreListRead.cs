namespace SellerRules.Expressions.Runtime;

/// <summary>How a store's list of its own records is read.</summary>
/// <param name="Type">The members' type.</param>
/// <param name="Key">The document's key, by which the list is named where it isn't known.</param>
/// <param name="Path">The list's path in the expression.</param>
internal sealed record StoreListRead(string Type, string Key, string Path);
