using SellerRules.Json;
using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>A threshold of an account. One of <paramref name="At"/> and <paramref name="Every"/> is empty; each value is a number or a parameter.</summary>
/// <param name="Location">Where it stands.</param>
/// <param name="At">The balance whose crossing from below fires the action.</param>
/// <param name="Every">The action fires at each multiple of this.</param>
/// <param name="Action">What is fired.</param>
internal sealed record StepDefinition(
    Location Location, IReadOnlyList<DatedDefinition<JsonNode>> At, IReadOnlyList<DatedDefinition<JsonNode>> Every, ActionDefinition Action);
