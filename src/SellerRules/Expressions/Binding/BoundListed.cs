using SellerRules.References.Lists;

namespace SellerRules.Expressions.Binding;

/// <summary><c>listed</c>: whether a product fits an entry of a list file; or, where <paramref name="NamesEntry"/>, the id of the first that it fits.</summary>
internal sealed record BoundListed(BoundType Type, BoundExpression Product, EntryList List, string Path, bool NamesEntry = false) : BoundExpression(Type);
