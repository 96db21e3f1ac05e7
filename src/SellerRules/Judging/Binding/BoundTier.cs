using SellerRules.Expressions.Binding;

namespace SellerRules.Judging.Binding;

/// <summary>From the n-th breach on, so many points.</summary>
internal sealed record BoundTier(Parameter From, BoundRoot Amount);
