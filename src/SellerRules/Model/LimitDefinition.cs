using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>A length of time as written in a rule file: elapsed, by the calendar, at a local time, in working days, or a parameter.</summary>
internal abstract record LimitDefinition(Location Location);
