using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>What follows from a breach, and how the rule speaks.</summary>
internal sealed record OutcomeDefinition(
    Location Location,
    FindingSeverity Severity,
    LocalizedText? Message,
    ActionDefinition? Action,
    PointsDefinition? Points,
    Located<string>? CountAs,
    Duty Duty);
