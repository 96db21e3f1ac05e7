using NodaTime;
using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>Where a rule or a number comes from: the document and clause, with how the rule read what the clause leaves open.</summary>
internal sealed record SourceDefinition(
    Location Location,
    string Document,
    string? Clause,
    string? Section,
    string? Url,
    LocalDate? CheckedOn,
    string? Interpretation);
