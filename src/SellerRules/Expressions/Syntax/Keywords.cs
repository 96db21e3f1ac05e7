namespace SellerRules.Expressions.Syntax;

/// <summary>The words with a meaning of their own, and how other languages spell them.</summary>
internal static class Keywords
{
    private static readonly Dictionary<string, TokenKind> Kinds = new(StringComparer.Ordinal)
    {
        ["and"] = TokenKind.And,
        ["or"] = TokenKind.Or,
        ["not"] = TokenKind.Not,
        ["in"] = TokenKind.In,
        ["under"] = TokenKind.Under,
        ["is"] = TokenKind.Is,
        ["none"] = TokenKind.None,
        ["some"] = TokenKind.Some,
        ["true"] = TokenKind.Literal,
        ["false"] = TokenKind.Literal,
        ["null"] = TokenKind.Null,
    };

    private static readonly string[] OtherNulls = ["nil", "undefined", "nothing"];

    /// <summary>The kind of a word in lower case, <see cref="TokenKind.Name"/> for all that are no keywords.</summary>
    public static TokenKind KindOf(string word) => Kinds.TryGetValue(word, out TokenKind kind) ? kind : TokenKind.Name;

    /// <summary>The keyword that a word was meant as: <c>and</c> for <c>AND</c>; null for a name.</summary>
    public static string? Meant(string word)
    {
        string lower = word.ToLowerInvariant();
        return Kinds.ContainsKey(lower) ? lower : OtherNulls.Contains(lower) ? "null" : null;
    }
}
