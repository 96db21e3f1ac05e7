using SellerRules.Json;
using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>What a breach costs. <paramref name="Account"/> is <c>name</c> or <c>set#name</c>.</summary>
/// <param name="Location">Where it stands.</param>
/// <param name="Account">The account.</param>
/// <param name="Amount">A number or an expression; null where there are tiers.</param>
/// <param name="Tiers">The prices by how many breaches count, in the order written; empty where there is an amount.</param>
/// <param name="Window">How long a breach counts for the tiers; null: for ever, or for its month.</param>
/// <param name="MonthStartsOn">The day of the month on which counting begins anew; null: never.</param>
/// <param name="By">What breaches are counted apart by; null: they are counted together.</param>
/// <param name="PerDay">The most points that one date may add: a number or a parameter; null: no cap.</param>
/// <param name="OnceWithin">How long a breach that counts absorbs those after it; null: it absorbs none.</param>
/// <param name="Until">The event that takes a breach back; null: nothing does.</param>
internal sealed record PointsDefinition(
    Location Location,
    Located<string> Account,
    JsonNode? Amount,
    IReadOnlyList<TierDefinition> Tiers,
    LimitDefinition? Window,
    int? MonthStartsOn,
    ExpressionText? By,
    JsonNode? PerDay,
    LimitDefinition? OnceWithin,
    ExpressionText? Until);
