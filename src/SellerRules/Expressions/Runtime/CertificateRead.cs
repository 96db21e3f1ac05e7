namespace SellerRules.Expressions.Runtime;

/// <summary>How <c>has</c> reads a product's certificates. Immutable.</summary>
/// <param name="ListSlot">The list slot of the certificates.</param>
/// <param name="ListName">The list's path.</param>
/// <param name="Kind">How a certificate's kind is read.</param>
internal sealed record CertificateRead(int ListSlot, string ListName, AttributeRead Kind);
