namespace SellerRules.Facts;

/// <summary>An instant or date that is planned and so always visible; without it an instant is an event.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PlannedAttribute : Attribute;
