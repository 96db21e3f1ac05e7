using NodaTime;

namespace SellerRules.Cli.Output.Html;

/// <summary>The page in English.</summary>
internal sealed partial class EnglishWords : PageWords
{
    private static readonly Dictionary<string, (string One, string Many)> Kinds = new()
    {
        ["order"] = ("order", "orders"),
        ["line"] = ("order line", "order lines"),
        ["parcel"] = ("parcel", "parcels"),
        ["event"] = ("tracking event", "tracking events"),
        ["registration"] = ("registration", "registrations"),
        ["reportReview"] = ("review of a report", "reviews of reports"),
        ["storeIndustry"] = ("industry of a store", "industries of stores"),
        ["productSku"] = ("SKU of a product", "SKUs of products"),
        ["weekIndustry"] = ("industry's week", "industry's weeks"),
        ["funnelStage"] = ("stage of the funnel", "stages of the funnel"),
        ["pause"] = ("pause", "pauses"),
        ["proof"] = ("proof of shipment", "proofs of shipment"),
        ["refund"] = ("refund", "refunds"),
        ["product"] = ("product", "products"),
        ["certificate"] = ("certificate", "certificates"),
        ["listing"] = ("listing", "listings"),
        ["trafficDay"] = ("day of traffic", "days of traffic"),
        ["clickSource"] = ("click source", "click sources"),
        ["salesDay"] = ("day of sales", "days of sales"),
        ["week"] = ("week", "weeks"),
        ["month"] = ("month", "months"),
        ["metric"] = ("metric", "metrics"),
        ["scoreDay"] = ("day of scores", "days of scores"),
        ["store"] = ("store", "stores"),
        ["buyer"] = ("buyer", "buyers"),
        ["sku"] = ("SKU", "SKUs"),
        ["skuWeek"] = ("week of a SKU", "weeks of SKUs"),
        ["marketScore"] = ("market's score", "markets' scores"),
        ["keyword"] = ("keyword", "keywords"),
        ["inquiry"] = ("inquiry", "inquiries"),
        ["campaign"] = ("campaign", "campaigns"),
        ["candidate"] = ("candidate product", "candidate products"),
        ["ticket"] = ("ticket", "tickets"),
        ["dataRequest"] = ("data request", "data requests"),
        ["application"] = ("application", "applications"),
        ["violation"] = ("violation", "violations"),
        ["benchmark"] = ("benchmark", "benchmarks"),
        ["peer"] = ("peer", "peers"),
    };

    /// <inheritdoc/>
    public override string Language => "en";

    /// <inheritdoc/>
    public override string Status(FindingStatus status) => status switch
    {
        FindingStatus.Breached => "broken",
        FindingStatus.AtRisk => "at risk",
        FindingStatus.Unknown => "can't be judged",
        FindingStatus.Running => "running",
        FindingStatus.Waiting => "not begun",
        FindingStatus.Met => "met",
        _ => "not applicable",
    };

    /// <inheritdoc/>
    public override string Severity(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "costs money, points or the account",
        FindingSeverity.Warning => "needs attention",
        _ => "worth knowing",
    };

    /// <inheritdoc/>
    public override string Kind(RuleKind kind) => StatusWord.Of(kind);

    /// <inheritdoc/>
    public override string Lead(IReadOnlyDictionary<FindingStatus, int> summary)
    {
        int broken = summary.GetValueOrDefault(FindingStatus.Breached);
        int atRisk = summary.GetValueOrDefault(FindingStatus.AtRisk);
        int unknown = summary.GetValueOrDefault(FindingStatus.Unknown);
        string duties = (broken, atRisk) switch
        {
            (0, 0) when unknown > 0 => "Nothing is known to be broken or at risk",
            (0, 0) => "Nothing is broken and nothing at risk",
            (_, 0) => $"{Things(broken, "duty is", "duties are")} broken",
            (0, _) => $"Nothing is broken; {Things(atRisk, "duty is", "duties are")} at risk",
            _ => $"{Things(broken, "duty is", "duties are")} broken and {Number(atRisk)} at risk",
        };
        return unknown == 0 ? duties + "." : $"{duties}; {Things(unknown, "verdict lacks", "verdicts lack")} facts.";
    }

    /// <inheritdoc/>
    public override string Ahead(Duration length) => length < Duration.FromMinutes(1) ? "in less than a minute" : $"in {Length(length)}";

    /// <inheritdoc/>
    public override string Past(Duration length) => length < Duration.FromMinutes(1) ? "just now" : $"{Length(length)} ago";

    /// <inheritdoc/>
    public override string RightAfter(string instant) => $"right after {instant}";

    /// <inheritdoc/>
    public override string Subjects(string subject, int count) => Kinds.TryGetValue(subject, out (string One, string Many) kind) ? Things(count, kind.One, kind.Many) : $"{Number(count)} {subject}";

    /// <inheritdoc/>
    public override string Named(string subject, string id) => $"{(Kinds.TryGetValue(subject, out (string One, string Many) kind) ? kind.One : subject)} {id}";

    /// <inheritdoc/>
    public override string More(int count) => $"and {Number(count)} more";

    /// <inheritdoc/>
    public override string MoreBelow(int count) => $"and {Number(count)} more under Every verdict";

    /// <inheritdoc/>
    public override string Counted(FindingStatus status, int count) => $"{Number(count)} {Status(status)}";

    /// <inheritdoc/>
    public override string PointsEach(string points) => points == "1" ? "costs 1 point" : $"costs {points} points";

    /// <inheritdoc/>
    public override string PointsAtStake(string points) => points == "1" ? "would cost 1 point" : $"would cost {points} points";

    /// <inheritdoc/>
    public override string Measure(string action) => $"action: {action}";

    /// <inheritdoc/>
    public override string Headroom(string points) => $"points; {points} more bring on the next measure.";

    /// <inheritdoc/>
    public override string Undecided(int count) => $"{Things(count, "verdict that lacks facts", "verdicts that lack facts")} could cost points.";

    /// <inheritdoc/>
    public override string Entries(int count) => Things(count, "entry", "entries");

    /// <inheritdoc/>
    public override string FiguresOf(string subject) => subject switch
    {
        "week" => "Week by week",
        "month" => "Month by month",
        _ => Kinds.TryGetValue(subject, out (string One, string Many) kind) ? $"By {kind.One}" : $"By {subject}",
    };

    /// <inheritdoc/>
    public override string From(string value) => $"from {value}";

    /// <inheritdoc/>
    public override string TrendOf(string first, string last, int count) => $"{count} values, from {first} to {last}";

    /// <inheritdoc/>
    public override string ValueOf(string value, string? band) => band is null ? $"value {value}" : $"value {value} ({band})";

    /// <inheritdoc/>
    public override string SourceOf(string document, string? clause) => clause is null ? document : $"{document}, {clause}";

    /// <inheritdoc/>
    public override string SilentRules(int count) => $"{Things(count, "other rule", "other rules")} found nothing to judge.";

    private static string Things(int count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";

    private static string Length(Duration length)
    {
        (long days, long hours, long minutes) = Parts(length);
        string[] parts =
        [
            .. days > 0 ? [$"{days} {(days == 1 ? "day" : "days")}"] : Array.Empty<string>(),
            .. hours > 0 ? [$"{hours} h"] : Array.Empty<string>(),
            .. minutes > 0 ? [$"{minutes} min"] : Array.Empty<string>(),
        ];
        return string.Join(' ', parts);
    }
}
