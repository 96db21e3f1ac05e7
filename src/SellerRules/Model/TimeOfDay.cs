using NodaTime;

namespace SellerRules.Model;

/// <summary>A local time of day; <paramref name="IsEndOfDay"/> is <c>24:00</c>, the end of the date.</summary>
internal readonly record struct TimeOfDay(LocalTime Time, bool IsEndOfDay);
