namespace SellerRules.Facts;

/// <summary>The id of a top-level record of another fact type.</summary>
/// <param name="recordType">The fact type, such as <c>product</c>.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ReferenceToAttribute(string recordType) : Attribute
{
    /// <summary>The fact type, such as <c>product</c>.</summary>
    public string RecordType { get; } = recordType;
}
