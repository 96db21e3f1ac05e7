namespace SellerRules;

/// <summary>What a step of an explanation tells of.</summary>
public enum ExplanationPart
{
    /// <summary>When a clock started, or what it waits for.</summary>
    Start,

    /// <summary>How the due instant was worked out of the start and the limit.</summary>
    Limit,

    /// <summary>From when on the clock is at risk.</summary>
    Warning,

    /// <summary>When the clock was stopped, or what would stop it.</summary>
    Stop,

    /// <summary>What was judged where there is no clock: a condition, a figure, a count.</summary>
    Condition,

    /// <summary>What comes of it: since when it is breached, or until when it still holds.</summary>
    Outcome,

    /// <summary>What isn't known, and would settle it.</summary>
    Unknown,

    /// <summary>What would still make it good, and by when.</summary>
    Remedy,

    /// <summary>What a reader should know of a fact: assumed, repeated local time, replaced record …</summary>
    Note,

    /// <summary>The clause that the rule encodes.</summary>
    Source,

    /// <summary>How the clause was read where it leaves something open.</summary>
    Interpretation,
}
