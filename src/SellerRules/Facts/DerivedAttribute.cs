namespace SellerRules.Facts;

/// <summary>Worked out by the library where it isn't given; a given value wins.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DerivedAttribute : Attribute;
