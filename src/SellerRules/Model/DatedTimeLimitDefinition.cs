using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>
/// <c>{ "days": 5, "at": "00:00", "zone"?, "countedIn"? }</c>: at a local time of <paramref name="Zone"/> on the n-th date after the start's own
/// date, counted in <paramref name="CountedIn"/> (else in <paramref name="Zone"/>, else in the rule set's zone).
/// </summary>
internal sealed record DatedTimeLimitDefinition(
    Location Location,
    int Days,
    TimeOfDay At,
    Located<string>? Zone,
    Located<string>? CountedIn) : LimitDefinition(Location);
