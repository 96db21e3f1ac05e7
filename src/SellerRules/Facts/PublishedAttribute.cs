namespace SellerRules.Facts;

/// <summary>A figure that a formula of a rule set may publish under this name; where the facts give it, the given value counts.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PublishedAttribute : Attribute;
