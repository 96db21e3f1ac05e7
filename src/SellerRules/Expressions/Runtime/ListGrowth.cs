using NodaTime;

namespace SellerRules.Expressions.Runtime;

/// <summary>How a list of dates grows by itself: by one after the other, of which those behind the last one known are empty.</summary>
/// <param name="Begin">The first date of it.</param>
/// <param name="Last">The last date on which anything is known.</param>
internal sealed record ListGrowth(LocalDate Begin, LocalDate Last);
