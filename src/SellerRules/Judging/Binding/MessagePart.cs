using SellerRules.Expressions.Binding;

namespace SellerRules.Judging.Binding;

/// <summary>A piece of a message: a text, a word of the finding such as <c>due</c>, a parameter, or a fact.</summary>
internal sealed record MessagePart(string? Text, string? Word, Parameter? Parameter, BoundRoot? Fact);
