using NodaTime;
using SellerRules.Expressions.Binding;
using SellerRules.Facts;
using SellerRules.Model;

namespace SellerRules.Judging.Binding;

/// <summary>A rule that was checked.</summary>
internal sealed record BoundRule(
    RuleSetDefinition Set,
    RuleDefinition Definition,
    FactType Subject,
    DateTimeZone Zone,
    BoundRoot? When,
    BoundKind Kind,
    BoundPoints? Points,
    IReadOnlyDictionary<string, MessageTemplate> Messages)
{
    /// <summary>The id with its rule set's.</summary>
    public string FullId { get; } = Set.Id.Value + "/" + Definition.Id.Value;
}
