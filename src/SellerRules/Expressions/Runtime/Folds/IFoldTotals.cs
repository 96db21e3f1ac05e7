using NodaTime;

namespace SellerRules.Expressions.Runtime.Folds;

/// <summary>A figure over orders, ready to be asked.</summary>
internal interface IFoldTotals
{
    /// <summary>Where anything counts, in input order.</summary>
    IReadOnlyCollection<FoldMark> Marks { get; }

    /// <summary>All that counts in some dates as of the context's judging instant; null: in all dates.</summary>
    FoldSum In(EvaluationContext context, DateWindow? window);

    /// <summary>All that counts for a label as of the context's judging instant.</summary>
    FoldSum For(EvaluationContext context, string label);

    /// <summary>The labels for which anything counts as of the context's judging instant, in input order.</summary>
    IReadOnlyList<string> Labels(EvaluationContext context);

    /// <summary>The first date on which anything counts as of the context's judging instant; null: none.</summary>
    LocalDate? FirstDate(EvaluationContext context);
}
