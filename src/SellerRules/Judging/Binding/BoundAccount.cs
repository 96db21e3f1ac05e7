using NodaTime;
using SellerRules.Expressions.Binding;

namespace SellerRules.Judging.Binding;

/// <summary>A checked account; <paramref name="Zone"/> cuts its days and months.</summary>
internal sealed record BoundAccount(string FullName, DateTimeZone Zone, Parameter? ExpiresAfter, IReadOnlyList<BoundStep> Steps, Parameter? PerDay);
