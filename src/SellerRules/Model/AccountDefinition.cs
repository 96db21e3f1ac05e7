using SellerRules.Json;
using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>A penalty point account.</summary>
/// <param name="Name">Its name in its file.</param>
/// <param name="Title">What it is, for people.</param>
/// <param name="ExpiresAfter">How long an entry counts; empty: for ever.</param>
/// <param name="Steps">Its thresholds.</param>
/// <param name="PerDay">The most points that one date may add: a number or a parameter; null: no cap.</param>
internal sealed record AccountDefinition(
    Located<string> Name,
    LocalizedText? Title,
    IReadOnlyList<DatedDefinition<LimitDefinition>> ExpiresAfter,
    IReadOnlyList<StepDefinition> Steps,
    JsonNode? PerDay);
