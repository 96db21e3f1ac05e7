namespace SellerRules.Text;

/// <summary>A place as people count it: lines and columns from 1, a column is one UTF-16 unit, a tab is one column.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
internal readonly record struct LinePosition(int Line, int Column);
