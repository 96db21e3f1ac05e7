using SellerRules.Accounts;
using SellerRules.Judging;

namespace SellerRules.Reporting;

/// <summary>A subject that was judged: what users see of it, and what is counted of it.</summary>
internal readonly record struct SubjectResult(SubjectVerdicts Verdicts, long Next, SubjectTrack? Track);
