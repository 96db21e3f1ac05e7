namespace SellerRules;

/// <summary>One rule of a rule set, for lists and documentation. Immutable.</summary>
public sealed record RuleInfo
{
    /// <summary>The full id, such as <c>aliexpress/shipping/confirm-shipment</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The rule's kind.</summary>
    public required RuleKind Kind { get; init; }

    /// <summary>What it judges, such as <c>order</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>How much a breach matters.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>Titles by language tag.</summary>
    public required IReadOnlyDictionary<string, string> Titles { get; init; }

    /// <summary>Where it comes from.</summary>
    public required RuleSource Source { get; init; }
}
