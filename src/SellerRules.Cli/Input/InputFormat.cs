namespace SellerRules.Cli.Input;

/// <summary>The form of an input, as <c>--input</c> names it.</summary>
internal enum InputFormat
{
    /// <summary>Told from the content.</summary>
    Recognised,

    /// <summary>A facts document, or JSON Lines of them.</summary>
    Facts,

    /// <summary>An answer of the marketplace: order details or tracking.</summary>
    AliExpress,

    /// <summary>The seller centre's export of orders.</summary>
    Csv,
}
