namespace SellerRules.Tests.Parity;

/// <summary>A list of records: their type, the list as written (perhaps behind a filter), its variable, and a generator of what may be asked of a member.</summary>
internal sealed record GeneratedList(string Member, string Filtered, string Variable, GeneratedExpressions Inside);
