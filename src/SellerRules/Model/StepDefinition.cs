using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>A threshold of an account: crossing <paramref name="At"/> from below (or each multiple of <paramref name="Every"/>) fires the action.</summary>
internal sealed record StepDefinition(Location Location, decimal? At, decimal? Every, ActionDefinition Action);
