namespace SellerRules;

/// <summary>One rule set, for lists and documentation. Immutable.</summary>
public sealed record RuleSetInfo
{
    /// <summary>Its id, such as <c>aliexpress/shipping</c>.</summary>
    public required string Id { get; init; }

    /// <summary><c>sha256:</c> and the hash of the file's UTF-8 text without byte order mark, CRLF as LF.</summary>
    public required string Version { get; init; }

    /// <summary>The file it was read from.</summary>
    public required string File { get; init; }

    /// <summary>The IANA zone of its dates and days.</summary>
    public required string Zone { get; init; }

    /// <summary>Titles by language tag.</summary>
    public required IReadOnlyDictionary<string, string> Titles { get; init; }

    /// <summary>Its rules, by id.</summary>
    public required IReadOnlyList<RuleInfo> Rules { get; init; }
}
