using NodaTime;
using SellerRules.Time;

namespace SellerRules.Judging.Binding;

/// <summary>A checked account.</summary>
internal sealed record BoundAccount(string FullName, DateTimeZone Zone, Limit? ExpiresAfter, IReadOnlyList<BoundStep> Steps);
