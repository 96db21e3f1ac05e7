namespace SellerRules;

/// <summary>Where a rule comes from.</summary>
/// <param name="Document">The document's title.</param>
/// <param name="Clause">The clause, such as <c>T1</c>; null where the source gives none.</param>
/// <param name="Section">The section's heading; null where the source gives none.</param>
/// <param name="Url">Where to read it; null where the source gives none.</param>
/// <param name="Interpretation">How the rule read what the clause leaves open; null where it left nothing open.</param>
public sealed record RuleSource(string Document, string? Clause, string? Section, string? Url, string? Interpretation);
