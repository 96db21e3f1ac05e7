namespace SellerRules;

/// <summary>What a rule says of a subject as of an instant.</summary>
public enum FindingStatus
{
    /// <summary>The rule doesn't apply: its condition is false, or the subject is outside the rule's dates.</summary>
    NotApplicable,

    /// <summary>It can't be judged: <see cref="Finding.Unknown"/> names what is missing.</summary>
    Unknown,

    /// <summary>Not begun.</summary>
    Waiting,

    /// <summary>The clock runs, or the day isn't over.</summary>
    Running,

    /// <summary>The clock runs and is inside its warning time, or a running day's figure already exceeds.</summary>
    AtRisk,

    /// <summary>The duty is fulfilled, or the scheduled thing has happened.</summary>
    Met,

    /// <summary>The duty is broken.</summary>
    Breached,
}
