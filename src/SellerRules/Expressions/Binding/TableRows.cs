namespace SellerRules.Expressions.Binding;

/// <summary>The rows of a lookup table by key, <c>*</c> for the rest. Immutable.</summary>
/// <param name="Rows">The values by key; all of one type.</param>
/// <param name="IsByPath">Whether keys are paths, of which the deepest wins that a key is under.</param>
internal sealed record TableRows(IReadOnlyDictionary<string, object> Rows, bool IsByPath);
