namespace SellerRules.Expressions.Runtime;

/// <summary>Instants of a list that have happened, ascending, each once; and the path of what may hold more of them, or null.</summary>
internal readonly record struct InstantRun(ReadOnlyMemory<long> Instants, string? MoreName);
