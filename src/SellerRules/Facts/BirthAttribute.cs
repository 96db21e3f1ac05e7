namespace SellerRules.Facts;

/// <summary>The event that begins a record's life: before it the record is in no list and no figure.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class BirthAttribute : Attribute;
