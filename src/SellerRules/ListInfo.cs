namespace SellerRules;

/// <summary>One list file, such as the prohibited goods. Immutable.</summary>
public sealed record ListInfo
{
    /// <summary>Its id, such as <c>reference/prohibited</c>.</summary>
    public required string Id { get; init; }

    /// <summary><c>sha256:</c> and the hash of the file's UTF-8 text without byte order mark, CRLF as LF.</summary>
    public required string Version { get; init; }

    /// <summary>The file it was read from.</summary>
    public required string File { get; init; }

    /// <summary>Whether goods that fit none of its entries surely aren't meant; else they are unknown.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>How many entries it has.</summary>
    public required int Entries { get; init; }
}
