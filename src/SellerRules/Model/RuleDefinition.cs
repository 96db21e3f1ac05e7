using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>One clause of policy as written.</summary>
internal sealed record RuleDefinition(
    Location Location,
    Located<string> Id,
    LocalizedText Title,
    Located<string> Subject,
    EffectiveDefinition? Effective,
    ExpressionText? When,
    KindDefinition Kind,
    OutcomeDefinition Outcome,
    SourceDefinition? Source,
    IReadOnlyList<Located<string>> SeeAlso);
