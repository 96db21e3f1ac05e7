using NodaTime;

namespace SellerRules.Expressions.Runtime.Sales;

/// <summary>How a store's list of what is cut from its orders is read.</summary>
/// <param name="Type">The members' type.</param>
/// <param name="Path">The list's path in the expression.</param>
/// <param name="Zone">The zone of the rule set, which cuts dates.</param>
/// <param name="MonthStartsOn">The day of the month on which the rule set's months start, 1 to 28.</param>
/// <param name="IsWindowed">Whether only dates before today are taken of it, which say themselves when they change.</param>
internal sealed record CutListRead(string Type, string Path, DateTimeZone Zone, int MonthStartsOn, bool IsWindowed = false);
