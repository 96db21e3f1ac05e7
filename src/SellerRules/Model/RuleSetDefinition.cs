using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>A rule file as written, every part with the words that it was read from. Immutable.</summary>
internal sealed record RuleSetDefinition(
    SourceFile File,
    Lazy<string> Version,
    Located<string> Id,
    LocalizedText Title,
    Located<string> Zone,
    LocalTimePolicy Policy,
    SourceDefinition? Source,
    EffectiveDefinition? Effective,
    IReadOnlyList<ImportDefinition> Imports,
    IReadOnlyList<ParameterDefinition> Parameters,
    IReadOnlyList<AccountDefinition> Accounts,
    IReadOnlyList<RuleDefinition> Rules)
{
    /// <summary>The day of the month on which months start, 1 to 28.</summary>
    public int MonthStartsOn { get; init; } = 1;
}
