using SellerRules.Time;

namespace SellerRules.Judging.Binding;

/// <summary>A checked step of an account: at a balance, or at each multiple.</summary>
internal sealed record BoundStep(decimal? At, decimal? Every, string Action, Limit? For);
