using SellerRules.Json;
using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>Breaches of other rules that add up. Exactly one of <paramref name="Reaches"/> and <paramref name="ShareOver"/> is given.</summary>
internal sealed record TallyDefinition(
    Location Location,
    IReadOnlyList<Located<string>> Of,
    JsonNode? Reaches,
    JsonNode? ShareOver,
    LimitDefinition? Within,
    bool PerOrder,
    IReadOnlyList<Located<string>> Statuses) : KindDefinition(Location);
