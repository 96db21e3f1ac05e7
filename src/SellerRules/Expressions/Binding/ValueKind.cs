namespace SellerRules.Expressions.Binding;

/// <summary>The type of an expression's value.</summary>
internal enum ValueKind
{
    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A decimal without a unit.</summary>
    Number,

    /// <summary>A share, 0…1 in facts; a percentage in a rule may be greater.</summary>
    Share,

    /// <summary>A score, 0…5.</summary>
    Score,

    /// <summary>An amount with its currency.</summary>
    Money,

    /// <summary>An elapsed length of time.</summary>
    Duration,

    /// <summary>A calendar date.</summary>
    Date,

    /// <summary>An instant.</summary>
    Instant,

    /// <summary>Free text.</summary>
    Text,

    /// <summary>A word of a closed vocabulary.</summary>
    Word,

    /// <summary>A record.</summary>
    Record,

    /// <summary>A list.</summary>
    List,

    /// <summary>A limit, which only parameters hold.</summary>
    Limit,

    /// <summary>A lookup table, which only parameters hold.</summary>
    Table,

    /// <summary>A list file, which only <c>listed</c> asks.</summary>
    EntryList,

    /// <summary>What could not be bound; everything goes with it, so that one mistake is reported once.</summary>
    Error,
}
