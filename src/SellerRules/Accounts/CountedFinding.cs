using SellerRules.Judging;
using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>A finding that a tally or an account may count.</summary>
/// <param name="Rule">Its rule.</param>
/// <param name="Status">What the rule said.</param>
/// <param name="Date">When the breach occurred, or when a met duty was judged.</param>
/// <param name="ReplacedAt">When another finding of the same order takes its place in a share; <see cref="Nanos.None"/>: none does.</param>
internal readonly record struct CountedFinding(CompiledRule Rule, FindingStatus Status, long Date, long ReplacedAt = Nanos.None)
{
    /// <summary>The first instant at which a breach is one: a deadline's due instant itself is still in time.</summary>
    public long SeenAt => Status == FindingStatus.Breached ? FirstSeen(Rule.Kind, Date) : Date;

    /// <summary>The first instant at which a breach of a date is one.</summary>
    public static long FirstSeen(RuleKind kind, long date) => kind == RuleKind.Deadline ? date + 1 : date;

    /// <summary>Whether it is settled on a date, and not only a state for the time being.</summary>
    public bool IsDated => Status is FindingStatus.Met or FindingStatus.Breached;
}
