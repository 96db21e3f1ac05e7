namespace SellerRules.Time;

/// <summary>What a reader should know of how a limit was worked out.</summary>
/// <param name="Code">The code of the note on the finding, such as <c>clamped-date</c>.</param>
/// <param name="Text">The text.</param>
internal sealed record LimitNote(string Code, string Text);
