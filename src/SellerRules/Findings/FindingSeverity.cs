namespace SellerRules;

/// <summary>How much a breach matters, as the rule's author set it.</summary>
public enum FindingSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Needs attention.</summary>
    Warning,

    /// <summary>Costs money, points or the account.</summary>
    Error,
}
