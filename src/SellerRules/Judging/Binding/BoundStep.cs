using SellerRules.Expressions.Binding;

namespace SellerRules.Judging.Binding;

/// <summary>A checked step of an account: at a balance, or at each multiple.</summary>
internal sealed record BoundStep(Parameter? At, Parameter? Every, string Action, Parameter? For);
