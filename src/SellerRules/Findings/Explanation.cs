namespace SellerRules;

/// <summary>How a finding came about, step by step, in the order in which a person would work it out.</summary>
/// <param name="Steps">The steps.</param>
public sealed record Explanation(IReadOnlyList<ExplanationStep> Steps);
