using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>
/// <c>{ "workingDays": 2, "calendar": "weekdays", "at"?, "cutOff"? }</c>: the n-th working date after the start's date, at a local time of the
/// calendar's zone or when its hours end (default: that date's end).
/// </summary>
internal sealed record WorkingDaysLimitDefinition(
    Location Location,
    int WorkingDays,
    Located<string> Calendar,
    WorkingTime? At,
    WorkingTime? CutOff) : LimitDefinition(Location);
