namespace SellerRules.Model;

/// <summary>A local time on a working date: <paramref name="Time"/>, or, where it is null, <c>close</c>: when that date's hours end.</summary>
internal readonly record struct WorkingTime(TimeOfDay? Time);
