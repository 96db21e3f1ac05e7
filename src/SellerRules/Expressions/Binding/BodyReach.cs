namespace SellerRules.Expressions.Binding;

/// <summary>What a lambda reads besides its own member.</summary>
/// <param name="IsClosed">Whether it asks about nothing but its member: no outer record, no store, no dates before today.</param>
/// <param name="IsDated">Whether it reads dated parameters.</param>
internal readonly record struct BodyReach(bool IsClosed, bool IsDated);
