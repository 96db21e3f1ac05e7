using SellerRules.Json;
using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>From the n-th breach on, so many points. <paramref name="From"/> is a whole number or a parameter, <paramref name="Amount"/> a number or an expression.</summary>
internal sealed record TierDefinition(Location Location, JsonNode From, JsonNode Amount);
