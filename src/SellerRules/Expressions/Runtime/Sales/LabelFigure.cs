namespace SellerRules.Expressions.Runtime.Sales;

/// <summary>What is counted of a buyer's orders, or of the orders that hold a stock keeping unit.</summary>
internal enum LabelFigure
{
    /// <summary>How many orders a buyer has placed.</summary>
    Orders,

    /// <summary>The totals of those that are paid, and neither cancelled nor refused nor refunded.</summary>
    Spent,

    /// <summary>When they were placed.</summary>
    PlacedAt,

    /// <summary>How many pieces of a stock keeping unit were paid for.</summary>
    Items,

    /// <summary>When they were paid.</summary>
    SoldAt,
}
