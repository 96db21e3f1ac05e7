namespace SellerRules.Json;

/// <summary>What a run of characters in a broken JSON text looks like.</summary>
internal enum LexemeKind
{
    /// <summary>Nothing: the text ends.</summary>
    End,

    /// <summary>A bracket, a comma, a colon, or any character that has no place in JSON.</summary>
    Punctuation,

    /// <summary>A run in double quotes, closed or not.</summary>
    Text,

    /// <summary>A word or a number.</summary>
    Word,

    /// <summary>The beginning of a comment.</summary>
    Comment,
}
