using SellerRules.Json;
using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>What a figure is compared with: the mean of so many dates before, each counted if <paramref name="Where"/> holds for it.</summary>
internal sealed record BaselineDefinition(Location Location, JsonNode PreviousDays, ExpressionText? Where);
