using System.Globalization;
using NodaTime;

namespace SellerRules.Cli.Output.Html;

/// <summary>
/// The words of the page in one language: whole sentences with holes <c>{0}</c>, <c>{1}</c>, …, never pieces that another language would put in another
/// order. Immutable.
/// </summary>
internal abstract partial class PageWords
{
    /// <summary>The language tag of the page.</summary>
    public abstract string Language { get; }

    /// <summary>A status, such as broken.</summary>
    public abstract string Status(FindingStatus status);

    /// <summary>A severity.</summary>
    public abstract string Severity(FindingSeverity severity);

    /// <summary>A kind of rule.</summary>
    public abstract string Kind(RuleKind kind);

    /// <summary>What the page says first: how many duties are broken, at risk, undecided.</summary>
    public abstract string Lead(IReadOnlyDictionary<FindingStatus, int> summary);

    /// <summary>How far ahead, such as <c>in 3 h 20 min</c>.</summary>
    public abstract string Ahead(Duration length);

    /// <summary>How long past, such as <c>2 days ago</c>.</summary>
    public abstract string Past(Duration length);

    /// <summary>An instant right behind another one.</summary>
    public abstract string RightAfter(string instant);

    /// <summary>A number of subjects of a kind, such as <c>2 orders</c>.</summary>
    public abstract string Subjects(string subject, int count);

    /// <summary>A subject's kind and id, such as <c>order A-1</c>.</summary>
    public abstract string Named(string subject, string id);

    /// <summary>A number of things that are folded away.</summary>
    public abstract string More(int count);

    /// <summary>A number of things that stand in the list of every verdict only.</summary>
    public abstract string MoreBelow(int count);

    /// <summary>A number with a status, such as <c>7 broken</c>.</summary>
    public abstract string Counted(FindingStatus status, int count);

    /// <summary>What a breach costs.</summary>
    public abstract string PointsEach(string points);

    /// <summary>What a breach would cost.</summary>
    public abstract string PointsAtStake(string points);

    /// <summary>What a breach brings on.</summary>
    public abstract string Measure(string action);

    /// <summary>How many points are left to the next step, behind the balance.</summary>
    public abstract string Headroom(string points);

    /// <summary>How many verdicts that nobody could reach may cost points.</summary>
    public abstract string Undecided(int count);

    /// <summary>How many entries an account has.</summary>
    public abstract string Entries(int count);

    /// <summary>The heading of the figures of a kind of subject.</summary>
    public abstract string FiguresOf(string subject);

    /// <summary>The value before this one.</summary>
    public abstract string From(string value);

    /// <summary>What a sparkline shows, for those who can't see it.</summary>
    public abstract string TrendOf(string first, string last, int count);

    /// <summary>A value and its band.</summary>
    public abstract string ValueOf(string value, string? band);

    /// <summary>Where a rule comes from.</summary>
    public abstract string SourceOf(string document, string? clause);

    /// <summary>How many rules judged nothing.</summary>
    public abstract string SilentRules(int count);

    /// <summary>A count as people write it.</summary>
    public static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>The two largest parts of a length of time that aren't zero, as counts of days, hours and minutes.</summary>
    protected static (long Days, long Hours, long Minutes) Parts(Duration length) => length.TotalDays switch
    {
        >= 10 => ((long)length.TotalDays, 0, 0),
        >= 1 => (length.Days, length.Hours, 0),
        _ => (0, length.Hours, length.Minutes),
    };
}
