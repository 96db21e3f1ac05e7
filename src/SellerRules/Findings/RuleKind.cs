namespace SellerRules;

/// <summary>What a rule says.</summary>
public enum RuleKind
{
    /// <summary>A clock that must be stopped in time.</summary>
    Deadline,

    /// <summary>Something that will happen by itself, and when.</summary>
    Schedule,

    /// <summary>Something that must be true.</summary>
    Require,

    /// <summary>A number and the band that it falls in.</summary>
    Measure,

    /// <summary>A figure against its own past.</summary>
    Spike,

    /// <summary>Breaches of other rules that add up.</summary>
    Tally,

    /// <summary>A figure worked out, and published as a fact.</summary>
    Formula,
}
