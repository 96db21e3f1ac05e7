using NodaTime;
using SellerRules.Expressions.Binding;

namespace SellerRules.Judging.Binding;

/// <summary>How the rules on a kind of subject read the store's orders, by the zone of their rule sets.</summary>
internal sealed record SubjectOrders(string Subject, DateTimeZone Zone, OrderReads Reads);
