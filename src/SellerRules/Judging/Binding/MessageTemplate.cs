namespace SellerRules.Judging.Binding;

/// <summary>A message cut into texts and placeholders.</summary>
internal sealed record MessageTemplate(IReadOnlyList<MessagePart> Parts);
