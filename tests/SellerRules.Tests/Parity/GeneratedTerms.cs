namespace SellerRules.Tests.Parity;

/// <summary>The facts and constants that a generated expression is built from. A subject such as <c>line:x</c> is a member of a list, called <c>x</c>.</summary>
internal sealed class GeneratedTerms(Random random, string subject)
{
    private static readonly Dictionary<string, string[]> Truths = new()
    {
        ["order"] = ["{0}.preSale", "{0}.destination in ['ES', 'FR']", "{0}.destination == 'GB'", "{0}.destination != 'ES'", "{0}.badReviewLikelihood > 10%", "{0}.destination in @markets"],
        ["line"] = ["{0}.sku == 'LAMP-EU'", "{0}.product.category under 'electronics'", "{0}.product.electrical", "has({0}.product, 'CE')", "{0}.product.delistedAt is none", "matches({0}.sku, '[A-Z]+-EU')"],
        ["parcel"] = ["{0}.trackingForged", "{0}.carrier == 'USPS'", "matches({0}.trackingNumber, 'LP[0-9]+')", "{0}.pickedUpAt is some", "count({0}.events) > 1", "any({0}.events, e => e.code == '03')"],
        ["refund"] = ["{0}.response == 'agree'", "{0}.response in ['partial', 'refuse']", "{0}.withdrawnAt is none"],
        ["product"] =
        [
            "{0}.category under 'electronics'", "under({0}.category, 'beauty')", "{0}.electrical", "has({0}, 'CE')", "any({0}.markets, m => m in @markets)", "'ES' in {0}.markets",
            "any({0}.certificates, c => c.kind == 'CE' and matches(c.number, '[0-9]+'))", "checkDigit({0}.gtin, 'gtin')", "{0}.videoLength <= 30s",
        ],
        ["week"] =
        [
            "{0}.impressions > {0}.industry.impressions", "{0}.industry.conversion >= 5%", "{0}.visitors > {0}.previous.visitors", "{0}.end <= {0}.actedAt", "{0}.previous.previous.start is some",
            "count({0}.metrics) > 1",
        ],
        ["metric"] = ["{0}.value > {0}.industryMean", "{0}.lowerIsBetter", "{0}.name == 'conversion'", "{0}.value > {0}.previous.value"],
        ["funnelStage"] = ["{0}.left > 1", "{0}.stage == 'order'", "{0}.left / {0}.entered > 0.5"],
        ["listing"] = ["{0}.market == 'ES'", "{0}.market in @markets", "product.electrical", "product.category under 'electronics'", "'GB' in product.markets"],
        ["inquiry"] = ["{0}.buyer == 'b'", "{0}.repliedAt is none", "store.status == 'normal'"],
    };

    private static readonly Dictionary<string, string[]> Events = new()
    {
        ["order"] = ["createdAt", "paidAt", "shipmentConfirmedAt", "signedAt", "completedAt", "cancelledAt", "reviewPassedAt"],
        ["parcel"] = ["declaredAt", "deliveredAt", "lostAt", "cancelledAt", "pickedUpAt", "firstScanAt"],
        ["refund"] = ["requestedAt", "respondedAt", "withdrawnAt"],
        ["product"] = ["listedAt", "delistedAt"],
        ["week"] = ["start", "actedAt", "end", "previous.actedAt"],
        ["inquiry"] = ["receivedAt", "repliedAt"],
    };

    private static readonly Dictionary<string, string[]> Numbers = new()
    {
        ["order"] = ["{0}.buyerReturns", "{0}.items", "@number", "@dated-number"],
        ["line"] = ["{0}.quantity"],
        ["parcel"] = ["count({0}.events)", "count({0}.scans)"],
        ["product"] = ["count({0}.markets)", "count({0}.certificates, c => c.kind == 'RoHS')"],
        ["week"] = ["{0}.visitors", "{0}.industry.impressions", "{0}.previous.impressions", "count({0}.funnel)"],
        ["metric"] = ["{0}.value", "{0}.previous.value", "{0}.industryMean"],
        ["funnelStage"] = ["{0}.entered", "{0}.left"],
    };

    private static readonly Dictionary<string, (string List, string Member)[]> Lists = new()
    {
        ["order"] = [("lines", "line"), ("parcels", "parcel"), ("refunds", "refund")],
        ["week"] = [("metrics", "metric"), ("funnel", "funnelStage")],
    };

    private string Type => subject.Split(':')[0];

    private string Name => subject[(subject.IndexOf(':', StringComparison.Ordinal) + 1)..];

    private string? Order => subject is "order" or "parcel" or "refund" ? "order" : null;

    public string Truth() => random.Next(8) switch
    {
        0 => Pick("true", "false"),
        1 or 2 => $"{Event()} is {Pick("some", "none")}",
        3 when Order is not null => OneOf(Truths, "order", "order"),
        4 when Order is not null => Pick("count(store.warehousePartners) >= 1", "store.deliveredRate >= 10%", "store.status == 'normal'"),
        5 when Order is not null => $"store.openedAt {Pick("<", "<=")} {Event()}",
        _ => OneOf(Truths, Type, Name),
    };

    public string Event() => Events.ContainsKey(Type) && random.Next(3) > 0 ? $"{Name}.{Pick(Events[Type])}"
        : Order is not null ? $"order.{Pick(Events["order"])}"
        : Events.ContainsKey(Type) ? $"{Name}.{Pick(Events[Type])}"
        : Type switch
        {
            "line" => $"{Name}.product.delistedAt",
            "listing" => $"product.{Pick(Events["product"])}",
            _ => $"week.{Pick(Events["week"])}",
        };

    public string Instant() => random.Next(6) switch
    {
        0 => Pick("2024-03-08T11:00:00Z", "2024-03-09T05:00:00Z", "2024-03-10T02:00:00-08:00"),
        1 when Order is not null => "store.openedAt",
        2 when Order is not null => "order.disputeExpectedAt",
        _ => Event(),
    };

    public string Number() => Numbers.ContainsKey(Type) && random.Next(3) > 0 ? OneOf(Numbers, Type, Name)
        : Order is not null && random.Next(3) == 0 ? OneOf(Numbers, "order", "order")
        : Pick("0", "1", "2", "2.5", "0.1");

    public string Money() => Type == "line" && random.Next(3) > 0 ? $"{Name}.price"
        : Order is not null && random.Next(3) > 0 ? Pick("order.total", "order.freight", "order.itemsTotal", "@money")
        : Pick("USD 0", "USD 10", "USD 20.50", "EUR 10");

    public string Duration() => Type == "product" && random.Next(2) == 0 ? $"{Name}.videoLength"
        : Order is not null && random.Next(4) == 0 ? "order.fulfilmentTime"
        : Pick("0h", "3h", "24h", "72h", "30min");

    public string Date() => Pick("2024-03-07", "2024-03-08", "2024-03-09", "2024-03-10");

    public GeneratedList? List()
    {
        if (!Lists.TryGetValue(Type, out (string List, string Member)[]? lists))
        {
            return null;
        }

        (string list, string member) = Pick(lists);
        string variable = member[..1];
        GeneratedExpressions inside = new(random, $"{member}:{variable}");
        string plain = $"{Name}.{list}";
        return new GeneratedList(member, random.Next(4) == 0 ? $"where({plain}, w => {new GeneratedTerms(random, $"{member}:w").Truth()})" : plain, variable, inside);
    }

    private string OneOf(Dictionary<string, string[]> templates, string type, string name) => Pick(templates[type]).Replace("{0}", name, StringComparison.Ordinal);

    private T Pick<T>(params ReadOnlySpan<T> choices) => choices[random.Next(choices.Length)];
}
