namespace SellerRules.Expressions.Runtime.Sales;

/// <summary>What is counted of the orders that were placed in a stretch of dates.</summary>
internal enum SalesFigure
{
    /// <summary>How many there are.</summary>
    Orders,

    /// <summary>How many of them are paid, and neither cancelled nor refused nor refunded.</summary>
    ValidOrders,

    /// <summary>How many pieces they hold.</summary>
    Items,

    /// <summary>What the buyers pay for them, without freight and tax.</summary>
    Turnover,
}
