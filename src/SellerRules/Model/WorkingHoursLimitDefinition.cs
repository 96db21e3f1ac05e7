using NodaTime;
using SellerRules.Text;

namespace SellerRules.Model;

/// <summary><c>{ "workingHours": 8, "calendar": "warehouse" }</c>: so much time within the calendar's hours, counted from the start on.</summary>
internal sealed record WorkingHoursLimitDefinition(Location Location, Duration Length, Located<string> Calendar) : LimitDefinition(Location);
