namespace SellerRules.Cli.Output;

/// <summary>The form of <c>evaluate</c>'s output.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Table,

    /// <summary>One JSON document.</summary>
    Json,

    /// <summary>JSON Lines, written as facts are judged.</summary>
    JsonLines,

    /// <summary>One page for people that needs no network.</summary>
    Html,
}
