using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>A penalty point account; an entry without <paramref name="ExpiresAfter"/> never expires.</summary>
internal sealed record AccountDefinition(
    Located<string> Name,
    LocalizedText? Title,
    LimitDefinition? ExpiresAfter,
    IReadOnlyList<StepDefinition> Steps);
