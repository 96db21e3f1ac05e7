namespace SellerRules.Cli.Input;

/// <summary>How an input is read.</summary>
internal enum FactsForm
{
    /// <summary>One facts document.</summary>
    Document,

    /// <summary>A facts document a line.</summary>
    Lines,

    /// <summary>Order details as the marketplace answers them.</summary>
    OrderDetails,

    /// <summary>Tracking as the carrier answers it.</summary>
    Tracking,

    /// <summary>The seller centre's export of orders.</summary>
    Csv,
}
