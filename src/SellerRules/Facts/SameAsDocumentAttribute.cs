namespace SellerRules.Facts;

/// <summary>Absent, it is the document's: an order without a store belongs to the document's.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SameAsDocumentAttribute : Attribute;
