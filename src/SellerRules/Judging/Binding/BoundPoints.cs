namespace SellerRules.Judging.Binding;

/// <summary>What a breach costs; <paramref name="Account"/> is the full name, <c>set#account</c>.</summary>
internal sealed record BoundPoints(string Account, decimal Amount);
