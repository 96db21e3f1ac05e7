namespace SellerRules;

/// <summary>What one rule says of one subject as of one instant.</summary>
public sealed class Finding
{
    /// <summary>The facts that would settle it.</summary>
    public IReadOnlyList<string> Unknown { get; } = [];
}
