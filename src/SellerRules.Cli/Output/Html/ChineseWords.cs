using NodaTime;

namespace SellerRules.Cli.Output.Html;

/// <summary>The page in Chinese.</summary>
internal sealed partial class ChineseWords : PageWords
{
    private static readonly Dictionary<string, string> Kinds = new()
    {
        ["order"] = "订单",
        ["line"] = "订单行",
        ["parcel"] = "包裹",
        ["event"] = "物流轨迹",
        ["registration"] = "注册",
        ["reportReview"] = "报告查看",
        ["storeIndustry"] = "店铺行业",
        ["productSku"] = "商品 SKU",
        ["weekIndustry"] = "行业周",
        ["funnelStage"] = "漏斗环节",
        ["pause"] = "暂停时段",
        ["proof"] = "物流凭证",
        ["refund"] = "退款",
        ["product"] = "商品",
        ["certificate"] = "证书",
        ["listing"] = "在售站点",
        ["trafficDay"] = "流量日",
        ["clickSource"] = "点击来源",
        ["salesDay"] = "销售日",
        ["week"] = "周",
        ["month"] = "月",
        ["metric"] = "周报指标",
        ["scoreDay"] = "评分日",
        ["store"] = "店铺",
        ["buyer"] = "买家",
        ["sku"] = "SKU",
        ["skuWeek"] = "SKU 周",
        ["marketScore"] = "市场评分",
        ["keyword"] = "关键词",
        ["inquiry"] = "询盘",
        ["campaign"] = "活动",
        ["candidate"] = "候选商品",
        ["ticket"] = "工单",
        ["dataRequest"] = "数据申请",
        ["application"] = "入驻申请",
        ["violation"] = "违规",
        ["benchmark"] = "行业基准",
        ["peer"] = "同行",
    };

    /// <inheritdoc/>
    public override string Language => "zh-CN";

    /// <inheritdoc/>
    public override string Status(FindingStatus status) => status switch
    {
        FindingStatus.Breached => "已违反",
        FindingStatus.AtRisk => "有风险",
        FindingStatus.Unknown => "无法判断",
        FindingStatus.Running => "进行中",
        FindingStatus.Waiting => "未开始",
        FindingStatus.Met => "已满足",
        _ => "不适用",
    };

    /// <inheritdoc/>
    public override string Severity(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "涉及资金、扣分或账号",
        FindingSeverity.Warning => "需要关注",
        _ => "供参考",
    };

    /// <inheritdoc/>
    public override string Kind(RuleKind kind) => kind switch
    {
        RuleKind.Deadline => "时限",
        RuleKind.Schedule => "日程",
        RuleKind.Require => "要求",
        RuleKind.Spike => "突变",
        RuleKind.Tally => "累计",
        RuleKind.Measure => "指标",
        RuleKind.Formula => "公式",
        _ => StatusWord.Of(kind),
    };

    /// <inheritdoc/>
    public override string Lead(IReadOnlyDictionary<FindingStatus, int> summary)
    {
        int broken = summary.GetValueOrDefault(FindingStatus.Breached);
        int atRisk = summary.GetValueOrDefault(FindingStatus.AtRisk);
        int unknown = summary.GetValueOrDefault(FindingStatus.Unknown);
        string duties = (broken, atRisk) switch
        {
            (0, 0) when unknown > 0 => "已知数据中没有违反，也没有风险",
            (0, 0) => "没有违反，也没有风险",
            (_, 0) => $"{Number(broken)} 项已违反",
            (0, _) => $"没有违反，{Number(atRisk)} 项有风险",
            _ => $"{Number(broken)} 项已违反，{Number(atRisk)} 项有风险",
        };
        return unknown == 0 ? duties + "。" : $"{duties}；{Number(unknown)} 项缺少数据，无法判断。";
    }

    /// <inheritdoc/>
    public override string Ahead(Duration length) => length < Duration.FromMinutes(1) ? "不到 1 分钟后" : $"{Length(length)}后";

    /// <inheritdoc/>
    public override string Past(Duration length) => length < Duration.FromMinutes(1) ? "刚刚" : $"{Length(length)}前";

    /// <inheritdoc/>
    public override string RightAfter(string instant) => $"{instant} 刚过";

    /// <inheritdoc/>
    public override string Subjects(string subject, int count) => $"{Number(count)} 个{Kinds.GetValueOrDefault(subject, subject)}";

    /// <inheritdoc/>
    public override string Named(string subject, string id) => $"{Kinds.GetValueOrDefault(subject, subject)} {id}";

    /// <inheritdoc/>
    public override string More(int count) => $"另有 {Number(count)} 项";

    /// <inheritdoc/>
    public override string MoreBelow(int count) => $"另有 {Number(count)} 项，见“全部结论”";

    /// <inheritdoc/>
    public override string Counted(FindingStatus status, int count) => $"{Number(count)} 项{Status(status)}";

    /// <inheritdoc/>
    public override string PointsEach(string points) => $"每次扣 {points} 分";

    /// <inheritdoc/>
    public override string PointsAtStake(string points) => $"违反将扣 {points} 分";

    /// <inheritdoc/>
    public override string Measure(string action) => $"措施：{action}";

    /// <inheritdoc/>
    public override string Headroom(string points) => $"分，再扣 {points} 分将触发下一项处罚。";

    /// <inheritdoc/>
    public override string Undecided(int count) => $"{Number(count)} 项因缺少数据无法判断，可能涉及扣分。";

    /// <inheritdoc/>
    public override string Entries(int count) => $"{Number(count)} 笔扣分";

    /// <inheritdoc/>
    public override string FiguresOf(string subject) => subject switch
    {
        "week" => "按周",
        "month" => "按月",
        _ => $"按{Kinds.GetValueOrDefault(subject, subject)}",
    };

    /// <inheritdoc/>
    public override string From(string value) => $"上期 {value}";

    /// <inheritdoc/>
    public override string TrendOf(string first, string last, int count) => $"{count} 个数值，从 {first} 到 {last}";

    /// <inheritdoc/>
    public override string ValueOf(string value, string? band) => band is null ? $"数值 {value}" : $"数值 {value}（{band}）";

    /// <inheritdoc/>
    public override string SourceOf(string document, string? clause) => clause is null ? document : $"{document} {clause}";

    /// <inheritdoc/>
    public override string SilentRules(int count) => $"另有 {Number(count)} 条规则没有可核对的内容。";

    private static string Length(Duration length)
    {
        (long days, long hours, long minutes) = Parts(length);
        string[] parts =
        [
            .. days > 0 ? [$"{days} 天"] : Array.Empty<string>(),
            .. hours > 0 ? [$"{hours} 小时"] : Array.Empty<string>(),
            .. minutes > 0 ? [$"{minutes} 分钟"] : Array.Empty<string>(),
        ];
        return string.Join(' ', parts);
    }
}
