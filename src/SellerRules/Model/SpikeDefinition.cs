using SellerRules.Json;
using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>A figure against its own past. <paramref name="Increase"/> and the other scalars may be parameters.</summary>
internal sealed record SpikeDefinition(
    Location Location,
    ExpressionText Value,
    JsonNode Increase,
    bool IncreaseIsInclusive,
    BaselineDefinition Baseline,
    JsonNode? Minimum,
    ZeroBaselinePolicy OnZeroBaseline,
    MissingDaysPolicy MissingDays) : KindDefinition(Location);
