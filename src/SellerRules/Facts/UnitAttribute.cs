namespace SellerRules.Facts;

/// <summary>The unit of a number, where its type doesn't say it.</summary>
/// <param name="unit">The unit, such as <c>V</c>.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class UnitAttribute(string unit) : Attribute
{
    /// <summary>The unit, such as <c>V</c>.</summary>
    public string Unit { get; } = unit;
}
