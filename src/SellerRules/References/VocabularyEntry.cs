namespace SellerRules.References;

/// <summary>A word of a vocabulary. Immutable.</summary>
/// <param name="Id">The word itself.</param>
/// <param name="Aliases">Other ways in which foreign data write it.</param>
/// <param name="Title">What people call it, by language.</param>
internal sealed record VocabularyEntry(string Id, IReadOnlyList<string> Aliases, IReadOnlyDictionary<string, string> Title);
