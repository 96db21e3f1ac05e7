namespace SellerRules.Cli.Csv;

/// <summary>What an order's status in the export says of its end.</summary>
internal enum ExportStatus
{
    /// <summary>It has not ended.</summary>
    Open,

    /// <summary>Its receipt was confirmed.</summary>
    Completed,

    /// <summary>It ended in some other way, which the export doesn't tell.</summary>
    Closed,
}
