namespace SellerRules.Cli.Csv;

/// <summary>The columns of an export. Immutable.</summary>
/// <param name="Header">Where those that are read stand.</param>
/// <param name="Separator">What stands between fields.</param>
/// <param name="Count">How many there are.</param>
internal sealed record ExportColumns(ExportHeader Header, char Separator, int Count);
