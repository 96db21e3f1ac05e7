using System.Collections.Immutable;
using static SellerRules.Facts.FactTypeBuilder;

namespace SellerRules.Facts;

/// <summary>The library's own types of record.</summary>
internal static class StandardFactTypes
{
    /// <summary>All of them, parents before what is nested in them.</summary>
    public static ImmutableArray<FactType> Create() =>
    [
        Top<Store>("store", "stores", (s, _) => s.Id) with { Parent = null },
        Nested<Registration>("registration", "registrations", "store"),
        Nested<ReportReview>("reportReview", "reportReviews", "store"),
        Nested<StoreIndustry>("storeIndustry", "industry", "store"),
        Top<Order>("order", "orders", (o, _) => o.Id),
        Nested<OrderLine>("line", "lines", "order"),
        Nested<Parcel>("parcel", "parcels", "order", p => p.Id),
        Nested<ParcelEvent>("event", "events", "parcel"),
        Nested<Proof>("proof", "proofs", "parcel", p => RecordIds.Moment(p.UploadedAt), "uploadedAt"),
        Nested<Pause>("pause", "pauses", "order"),
        Nested<Refund>("refund", "refunds", "order", r => r.Id),
        Top<Product>("product", "products", (p, _) => p.Id),
        Nested<Certificate>("certificate", "certificates", "product"),
        Nested<ProductSku>("productSku", "skus", "product"),
        Nested<Listing>("listing", "markets", "product", l => RecordIds.Word("markets", l.Market)),
        WithPrevious(Top<TrafficDay>("trafficDay", "traffic", (d, store) => RecordIds.Day(d.Store ?? store, d.Date), "date")),
        Top<ClickSource>("clickSource", "clickSources", (c, store) => $"{RecordIds.Day(c.Store ?? store, c.Date)}/{c.Address}", "date", "address"),
        .. Reports(),
        .. Dealings(),
        .. CutFactTypes.Create(),
    ];

    private static IEnumerable<FactType> Reports() =>
    [
        WithPrevious(Weeks()),
        Nested<WeekIndustry>("weekIndustry", "industry", "week"),
        Nested<FunnelStage>("funnelStage", "funnel", "week"),
        WithPrevious(Nested<Metric>("metric", "metrics", "week", m => RecordIds.Word("metrics", m.Name), "name")),
        Top<ScoreDay>("scoreDay", "scores", (d, store) => RecordIds.Day(d.Store ?? store, d.Date), "date"),
        WithPrevious(TopByZone<SkuWeek>("skuWeek", "skuWeeks", (w, store, zones) => $"{RecordIds.Week(w.Store ?? store, w.Start, w.Zone, zones)}/{w.Sku}", "start", "sku")),
        Top<MarketScore>("marketScore", "marketScores", (m, store) => RecordIds.Of(m.Store ?? store, RecordIds.Word("markets", m.Market)), "market"),
        Top<Keyword>("keyword", "keywords", (k, store) => RecordIds.Of(k.Store ?? store, k.Word), "word"),
        Top<Benchmark>(
            "benchmark",
            "benchmarks",
            (b, store) => RecordIds.Of(b.Store ?? store, $"{RecordIds.Word("categories", b.Category)}/{RecordIds.Word("markets", b.Site)}"),
            "category",
            "site"),
        Top<Peer>("peer", "peers", (p, _) => p.Id),
    ];

    private static IEnumerable<FactType> Dealings() =>
    [
        Top<Inquiry>("inquiry", "inquiries", (i, _) => i.Id),
        Top<Campaign>("campaign", "campaigns", (c, _) => c.Id),
        Top<Candidate>("candidate", "candidates", (c, _) => c.Id),
        Top<Ticket>("ticket", "tickets", (t, _) => t.Id),
        Top<DataRequest>("dataRequest", "dataRequests", (r, _) => r.Id),
        Top<Application>("application", "applications", (a, _) => a.Id),
        Top<Violation>("violation", "violations", (v, _) => v.Id),
    ];

    private static FactType Weeks()
    {
        FactType week = TopByZone<Week>("week", "weeks", (w, store, zones) => RecordIds.Week(w.Store ?? store, w.Start, w.Zone, zones), "start");
        return week with { Properties = [.. week.Properties, .. CutFactTypes.SalesFigures()] };
    }
}
