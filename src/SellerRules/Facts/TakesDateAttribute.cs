namespace SellerRules.Facts;

/// <summary>
/// An instant that a facts file may give as a plain date too: the first instant of that date in the record's <c>zone</c>, in UTC where it has none.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TakesDateAttribute : Attribute;
