namespace SellerRules.Expressions.Runtime.Folds;

/// <summary>What is made of the values that orders add to a figure.</summary>
internal enum FoldKind
{
    /// <summary>Their number, or an answer to a question.</summary>
    Count,

    /// <summary>Their sum.</summary>
    Sum,

    /// <summary>Their mean.</summary>
    Mean,

    /// <summary>The least.</summary>
    Least,

    /// <summary>The greatest.</summary>
    Greatest,
}
