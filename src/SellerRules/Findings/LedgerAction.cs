using NodaTime;

namespace SellerRules;

/// <summary>A measure that an account's balance brought on and that runs as of the report's instant.</summary>
/// <param name="Name">The measure, such as <c>freeze</c>.</param>
/// <param name="Begin">When it began (inclusive).</param>
/// <param name="End">When it ends (exclusive); null: it has no end.</param>
public sealed record LedgerAction(string Name, Instant Begin, Instant? End);
