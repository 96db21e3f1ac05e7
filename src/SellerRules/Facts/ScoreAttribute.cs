namespace SellerRules.Facts;

/// <summary>A decimal that is a score: 0…5.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ScoreAttribute : Attribute;
