namespace SellerRules;

/// <summary>One step of an explanation.</summary>
/// <param name="Part">What it tells of.</param>
/// <param name="Text">What it says, a sentence in the language asked for. Instants stand in local time and in UTC.</param>
public sealed record ExplanationStep(ExplanationPart Part, string Text);
