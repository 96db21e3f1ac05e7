using NodaTime;
using SellerRules.Cli.Arguments;

namespace SellerRules.Cli.Output.Html;

/// <summary>All that a page shows, in input order, and what its sections share.</summary>
internal sealed class PageContent
{
    private readonly Dictionary<string, int> _ruleNumbers;
    private readonly IDateTimeZoneProvider _zones;
    private readonly Dictionary<SubjectFindings, int> _subjectNumbers = [];
    private readonly ILookup<(string Rule, string Id), decimal> _charged;

    /// <summary>Gathers what a page shows.</summary>
    public PageContent(ReportHead head, ReportEnd end, IReadOnlyList<(SubjectFindings Subject, IReadOnlyList<Finding> Findings)> subjects, IReadOnlyList<Rejection> rejected, RuleSets rules)
    {
        (Head, End, Subjects, Rejected, RuleSets, _zones) = (head, end, subjects, rejected, rules.Sets, rules.Zones);
        Entries = [.. subjects.SelectMany(s => s.Findings.Select(f => new Entry(s.Subject, f)))];
        _charged = end.Ledgers.SelectMany(ledger => ledger.Accounts).SelectMany(account => account.Entries).ToLookup(entry => (entry.Rule, entry.Id), entry => entry.Points);
        Stores = [.. subjects.Select(s => s.Subject.Store).Concat(end.Ledgers.Select(ledger => ledger.Store)).OfType<string>().Distinct()];
        Rules = rules.Sets.SelectMany(set => set.Rules).ToDictionary(rule => rule.Id);
        _ruleNumbers = rules.Sets.SelectMany(set => set.Rules).Index().ToDictionary(rule => rule.Item.Id, rule => rule.Index + 1);
        foreach ((SubjectFindings subject, _) in subjects)
        {
            _subjectNumbers.Add(subject, _subjectNumbers.Count + 1);
        }
    }

    /// <summary>As-of and versions.</summary>
    public ReportHead Head { get; }

    /// <summary>Accounts, counts and the facts' hash.</summary>
    public ReportEnd End { get; }

    /// <summary>The subjects, with the findings that are shown.</summary>
    public IReadOnlyList<(SubjectFindings Subject, IReadOnlyList<Finding> Findings)> Subjects { get; }

    /// <summary>The stores that the subjects and accounts belong to, in input order.</summary>
    public IReadOnlyList<string> Stores { get; }

    /// <summary>Every finding that is shown.</summary>
    public IReadOnlyList<Entry> Entries { get; }

    /// <summary>What couldn't be read.</summary>
    public IReadOnlyList<Rejection> Rejected { get; }

    /// <summary>The rule sets that judged, by id.</summary>
    public IReadOnlyList<RuleSetInfo> RuleSets { get; }

    /// <summary>Their rules, by full id.</summary>
    public IReadOnlyDictionary<string, RuleInfo> Rules { get; }

    /// <summary>The page's words.</summary>
    public required PageWords Words { get; init; }

    /// <summary>The language and zone of messages.</summary>
    public required TextChoice Texts { get; init; }

    /// <summary>How times are printed.</summary>
    public required PageTimes Times { get; init; }

    /// <summary>The statuses that are shown; null: all.</summary>
    public required StatusList? Only { get; init; }

    /// <summary>The anchor of a rule.</summary>
    public string AnchorOf(string rule) => $"r{_ruleNumbers.GetValueOrDefault(rule)}";

    /// <summary>The anchor of a subject.</summary>
    public string AnchorOf(SubjectFindings subject) => $"s{_subjectNumbers[subject]}";

    /// <summary>The zone of the rule set that a rule or an account belongs to.</summary>
    /// <param name="ruleOrAccount">Its full id: it begins with the rule set's.</param>
    public DateTimeZone ZoneOf(string ruleOrAccount)
    {
        RuleSetInfo? set = RuleSets.FirstOrDefault(s => ruleOrAccount.StartsWith(s.Id, StringComparison.Ordinal) && ruleOrAccount[s.Id.Length] is '/' or '#');
        return set is null ? DateTimeZone.Utc : _zones[set.Zone];
    }

    /// <summary>What a breach was charged with, or what it would cost; null where it costs nothing or that can't be said.</summary>
    public decimal? PointsOf(Finding finding)
    {
        decimal charged = finding.Status == FindingStatus.Breached ? _charged[(finding.Rule, finding.SubjectId)].Sum() : 0;
        return charged > 0 ? charged : finding.PointsAtStake is > 0 and decimal points ? points : null;
    }

    /// <summary>A subject's id without the store, where the page is about one store; empty for the store itself.</summary>
    public string ShortIdOf(SubjectFindings subject)
    {
        string? store = Stores.Count == 1 ? Stores[0] : null;
        bool isBelow = store is not null && subject.Id.StartsWith(store + "/", StringComparison.Ordinal);
        return subject.Id == store ? string.Empty : isBelow ? subject.Id[(store!.Length + 1)..] : subject.Id;
    }

    /// <summary>A finding's message.</summary>
    public string MessageOf(Finding finding) => finding.Message(Texts.Language, Texts.DisplayZone);

    /// <summary>A finding's title.</summary>
    public string TitleOf(Finding finding) => finding.Title(Texts.Language);
}
