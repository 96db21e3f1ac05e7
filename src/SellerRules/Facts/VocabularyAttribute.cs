namespace SellerRules.Facts;

/// <summary>A word of a closed vocabulary in <c>rules/reference</c>.</summary>
/// <param name="name">The vocabulary, such as <c>markets</c>.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class VocabularyAttribute(string name) : Attribute
{
    /// <summary>The vocabulary, such as <c>markets</c>.</summary>
    public string Name { get; } = name;
}
