namespace SellerRules.Cli.Csv;

/// <summary>Where a block of an export begins.</summary>
/// <param name="Offset">How many bytes stand before it.</param>
/// <param name="Line">The line that it begins in.</param>
internal readonly record struct ExportBorder(long Offset, int Line);
