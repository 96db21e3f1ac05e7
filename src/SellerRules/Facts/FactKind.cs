namespace SellerRules.Facts;

/// <summary>The type of a fact's value.</summary>
internal enum FactKind
{
    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>A share: 0…1, written <c>8.6%</c> as well.</summary>
    Share,

    /// <summary>A score: 0…5.</summary>
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

    /// <summary>A record of another fact type: nested, or referred to by id.</summary>
    Record,

    /// <summary>A list of <see cref="FactProperty.ElementKind"/>.</summary>
    List,
}
