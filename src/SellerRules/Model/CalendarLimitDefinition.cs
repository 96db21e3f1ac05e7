using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>
/// <c>"P5D"</c>, <c>"P6M"</c>, <c>"P1Y"</c> or <c>{ "days": 5, "zone"? }</c>: the same local time of day, so many dates on.
/// <paramref name="Zone"/> null means the rule set's.
/// </summary>
internal sealed record CalendarLimitDefinition(Location Location, int Months, int Days, Located<string>? Zone) : LimitDefinition(Location);
