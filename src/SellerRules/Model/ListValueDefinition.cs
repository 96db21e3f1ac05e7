using SellerRules.Json;
using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>A list of scalars.</summary>
internal sealed record ListValueDefinition(Location Location, IReadOnlyList<JsonNode> Items) : ParameterValueDefinition(Location);
