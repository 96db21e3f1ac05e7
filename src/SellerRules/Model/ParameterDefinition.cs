using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>
/// A named value of a rule set, plain (one entry, no date) or dated (each from its date on, in the order written). No entry means that none could
/// be read, which is reported already.
/// </summary>
internal sealed record ParameterDefinition(
    Located<string> Name,
    LocalizedText? Title,
    SourceDefinition? Source,
    Located<string>? TableBy,
    IReadOnlyList<DatedValueDefinition> Values);
