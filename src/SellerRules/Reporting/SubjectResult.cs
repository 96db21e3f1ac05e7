using SellerRules.Accounts;
using SellerRules.Expressions.Runtime;

namespace SellerRules.Reporting;

/// <summary>A subject that was judged: what users see of it, and what is counted of it.</summary>
internal readonly record struct SubjectResult(Frame Frame, string Id, string? Store, Finding[] Findings, long Next, SubjectTrack? Track);
