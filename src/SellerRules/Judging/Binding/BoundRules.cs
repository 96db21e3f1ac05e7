using SellerRules.Facts;
using SellerRules.Model;

namespace SellerRules.Judging.Binding;

/// <summary>Rule sets that were checked together.</summary>
internal sealed record BoundRules(
    FactTypes Types,
    IReadOnlyList<RuleSetDefinition> Sets,
    IReadOnlyList<BoundRule> Rules,
    IReadOnlyList<BoundAccount> Accounts,
    IReadOnlyList<string> Calendars);
