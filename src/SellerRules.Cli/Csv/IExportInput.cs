namespace SellerRules.Cli.Csv;

/// <summary>An export that can be read from the beginning more than once.</summary>
internal interface IExportInput
{
    /// <summary>How long it is, in bytes; null where nobody knows.</summary>
    long? Length { get; }

    /// <summary>Its bytes from the beginning, to find out what must be known before orders can be made.</summary>
    Stream BeginScan();

    /// <summary>Its bytes from the beginning for the last time, to make orders of them.</summary>
    Stream BeginOrders();
}
