namespace SellerRules.Expressions.Runtime;

/// <summary>A figure as worked out once.</summary>
/// <param name="Value">The value.</param>
/// <param name="Names">What it lacks; empty where it is known.</param>
/// <param name="Assumed">What it leans on.</param>
/// <param name="Next">The earliest instant later than as-of at which it may differ.</param>
/// <typeparam name="T">The value's type.</typeparam>
internal sealed record FigureResult<T>(Maybe<T> Value, string[] Names, string[] Assumed, long Next);
