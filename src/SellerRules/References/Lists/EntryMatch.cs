namespace SellerRules.References.Lists;

/// <summary>What a list says of goods.</summary>
/// <param name="Entry">The first entry that they fit, in the order of the file; null where they surely fit none.</param>
/// <param name="Open">Without such an entry: the facts that would decide whether there is one.</param>
internal readonly record struct EntryMatch(ListEntry? Entry, Criteria Open);
