namespace SellerRules.Facts;

/// <summary>What absence means, where absence itself says it.</summary>
/// <param name="meaning">In words, such as <c>does not expire</c>.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DefaultsToAttribute(string meaning) : Attribute
{
    /// <summary>In words, such as <c>does not expire</c>.</summary>
    public string Meaning { get; } = meaning;
}
