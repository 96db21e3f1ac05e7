using SellerRules.Text;

namespace SellerRules.Json.Cases;

/// <summary>A <c>*.cases.json</c> as written: cases of one rule set.</summary>
internal sealed record CaseFileDefinition(SourceFile File, Located<string> RuleSet, IReadOnlyList<CaseDefinition> Cases);
