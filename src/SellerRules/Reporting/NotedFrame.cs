using SellerRules.Expressions.Runtime;

namespace SellerRules.Reporting;

/// <summary>A record that is judged at the end, with what a reader should know of its document.</summary>
internal sealed record NotedFrame(Frame Frame, FindingNotes Notes);
