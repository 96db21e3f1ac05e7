namespace SellerRules.Facts;

/// <summary>A decimal that is a share: 0…1, written <c>8.6%</c> as well.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ShareAttribute : Attribute;
