namespace SellerRules.Cli.Output.Tables;

/// <summary>A paragraph of a cell: its lines may wrap, and what follows begins a line of its own.</summary>
/// <param name="Text">The text; it may have several lines.</param>
/// <param name="Tone">How it stands out.</param>
internal sealed record TextPart(string Text, TextTone Tone = TextTone.Plain)
{
    /// <summary>A text from a file, made safe to print.</summary>
    public static TextPart Safe(string text) => new(string.Join('\n', text.Split('\n').Select(PlainText.Of)));
}
