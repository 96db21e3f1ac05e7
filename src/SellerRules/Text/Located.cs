namespace SellerRules.Text;

/// <summary>A value together with the exact words that it was read from.</summary>
/// <typeparam name="T">The value's type.</typeparam>
internal readonly record struct Located<T>(T Value, TextSpan Span);
