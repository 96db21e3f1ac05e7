using SellerRules.Model;

namespace SellerRules.References;

/// <summary>A stretch of a working date, from inclusive, to exclusive.</summary>
internal readonly record struct OpeningHours(TimeOfDay From, TimeOfDay To);
