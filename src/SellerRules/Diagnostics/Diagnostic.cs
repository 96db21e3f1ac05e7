namespace SellerRules;

/// <summary>One problem found in a file: where it is, what was found, what is allowed, and what to write instead. Immutable.</summary>
public sealed record Diagnostic
{
    /// <summary>The stable code, such as <c>SR0101</c>; <c>docs/diagnostics.md</c> has a heading for each.</summary>
    public required string Code { get; init; }

    /// <summary>Whether the rule sets can still be used.</summary>
    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>The file, as its path was given.</summary>
    public required string File { get; init; }

    /// <summary>The line, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The column, from 1, in UTF-16 units; a tab is one column.</summary>
    public required int Column { get; init; }

    /// <summary>How many UTF-16 units of the line the problem covers, at least 1.</summary>
    public required int Length { get; init; }

    /// <summary>What is wrong, in one sentence that names what was found.</summary>
    public required string Message { get; init; }

    /// <summary>What is allowed or what to write instead; null where the message says it all.</summary>
    public string? Help { get; init; }

    /// <summary>The source line without its line end.</summary>
    public required string SourceLine { get; init; }

    /// <summary>The problem in one line: <c>file:line:column: code: message</c>.</summary>
    public override string ToString() => $"{File}:{Line}:{Column}: {Code}: {Message}";
}
