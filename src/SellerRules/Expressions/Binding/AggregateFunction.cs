namespace SellerRules.Expressions.Binding;

/// <summary>The functions over lists.</summary>
internal enum AggregateFunction
{
    /// <summary>Whether the body holds for a member.</summary>
    Any,

    /// <summary>Whether it holds for all.</summary>
    All,

    /// <summary>How many members there are.</summary>
    Count,

    /// <summary>The members for which it holds.</summary>
    Where,

    /// <summary>The sum of the body's values.</summary>
    Sum,

    /// <summary>Their mean.</summary>
    Mean,

    /// <summary>The least.</summary>
    Min,

    /// <summary>The greatest.</summary>
    Max,

    /// <summary>The standard deviation of the body's values.</summary>
    Deviation,

    /// <summary>The member with the least value.</summary>
    MinBy,

    /// <summary>How many consecutive members at most the body holds for.</summary>
    LongestRun,
}
