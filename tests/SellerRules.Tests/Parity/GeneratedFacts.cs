using NodaTime;
using SellerRules.Facts;

namespace SellerRules.Tests.Parity;

/// <summary>
/// Random facts around a night in which clocks change. Instants fall on few places, so that equal ones, early ones and late ones are all common;
/// every optional fact is often absent.
/// </summary>
internal sealed class GeneratedFacts(Random random)
{
    public static Instant Begin { get; } = NodaTime.Instant.FromUtc(2024, 3, 7, 2, 0);

    public const int Steps = 40;

    private static readonly string[] NotRecordable =
    [
        "order.paidAt", "order.shipmentConfirmedAt", "order.cancelledAt", "order.signedAt", "order.parcels", "order.refunds", "parcel.deliveredAt", "parcel.events",
        "refund.respondedAt",
    ];

    // Weeks are drawn apart, so that the orders of a seed stay what they are.
    private readonly Random _weeks = new(31);

    /// <summary>An instant near the facts.</summary>
    public Instant Instant() => Begin + Duration.FromHours(3 * random.Next(Steps)) + (random.Next(6) == 0 ? Duration.FromNanoseconds(random.Next(-1, 2)) : Duration.Zero);

    public FactsDocument Document() => new()
    {
        Recorded = Maybe(4) ? Recorded() : null,
        Assume = Maybe(5) ? [new Assumption("order.preSale", random.Next(2) == 0)] : [],
        Stores = [new Store { Id = "s-1", OpenedAt = Likely(Planned), Status = Likely(() => Pick("normal", "frozen")), Reviews = Likely(() => random.Next(5)), DeliveredRate = Likely(Share), WarehousePartners = Likely(() => Many(3, () => Pick("a", "b"))) }],
        Products = [Product("P1"), Product("P2")],
        Orders = [Order("A-1"), Order("A-2")],
        Weeks = new GeneratedFacts(_weeks).Weeks(),
        Inquiries = new GeneratedFacts(_weeks).Inquiries(),
    };

    private IReadOnlyList<Week> Weeks() => [Week(0), Week(1), Week(random.Next(2, 4))];

    private IReadOnlyList<Inquiry> Inquiries() => [Inquiry("I1"), Inquiry("I2")];

    private Week Week(int weeks) => new()
    {
        Store = Likely(() => "s-1"),
        Start = new LocalDate(2024, 2, 26).PlusWeeks(weeks).AtStartOfDayInZone(DateTimeZoneProviders.Tzdb["America/Los_Angeles"]).ToInstant(),
        Zone = "America/Los_Angeles",
        ActedAt = Event(),
        Impressions = Likely(() => random.Next(9)),
        Visitors = Likely(() => random.Next(9)),
        Industry = Likely(() => new WeekIndustry { Impressions = Likely(() => random.Next(9) / 2m), Conversion = Likely(Share) }),
        Funnel = Likely(() => Many(3, () => new FunnelStage { Stage = Likely(() => Pick("order", "S", "nowhere")), Entered = Likely(() => random.Next(3)), Left = Likely(() => random.Next(3)) })),
        Metrics = Likely(() => Many(3, () => new Metric { Value = Likely(() => random.Next(4) / 1m), IndustryMean = Likely(() => random.Next(4) / 1m), LowerIsBetter = Likely(() => random.Next(2) == 0) }))
            .Named((m, i) => m with { Name = i == 0 ? Pick("conversion", "conversion-rate") : "visitors" }),
        Recorded = Maybe(6) ? Recorded() : null,
    };

    private Inquiry Inquiry(string id) => new() { Id = id, ReceivedAt = Instant(), RepliedAt = Event(), Buyer = Likely(() => Pick("a", "b")), Recorded = Maybe(6) ? Recorded() : null };

    private Order Order(string id)
    {
        Instant created = Instant();
        return new Order
        {
            Id = id,
            Store = random.Next(3) == 0 ? "s-1" : null,
            CreatedAt = created,
            PaidAt = Event(),
            ShipmentConfirmedAt = Event(),
            SignedAt = Event(),
            CompletedAt = Event(),
            CancelledAt = Maybe(4) ? Instant() : null,
            ReviewPassedAt = Event(),
            DisputeExpectedAt = Likely(Planned),
            PreSale = Likely(() => random.Next(2) == 0),
            Destination = Likely(() => Pick("ES", "FR", "GB", "es", "nowhere")),
            Total = Likely(Money),
            Freight = Likely(Money),
            BuyerReturns = Likely(() => random.Next(4)),
            BadReviewLikelihood = Likely(Share),
            Lines = Likely(() => Many(3, Line)),
            Parcels = Likely(() => Many(3, Parcel)).Named((p, i) => p with { Id = $"LP{i}" }),
            Pauses = Likely(() => Many(3, () => new Pause { From = Instant(), To = Event() })),
            Refunds = Likely(() => Many(3, Refund)).Named((r, i) => r with { Id = $"R{i}" }),
            Recorded = Maybe(6) ? Recorded() : null,
        };
    }

    private OrderLine Line() => new()
    {
        Product = Likely(() => Pick("P1", "P2", "P3")),
        Sku = Likely(() => Pick("LAMP-EU", "LAMP-US")),
        Quantity = Likely(() => random.Next(4)),
        Price = Likely(Money),
    };

    private Parcel Parcel() => new()
    {
        Id = "LP",
        DeclaredAt = Instant(),
        DeliveredAt = Event(),
        LostAt = Maybe(5) ? Instant() : null,
        CancelledAt = Maybe(5) ? Instant() : null,
        Carrier = Likely(() => Pick("CAINIAO_STANDARD", "USPS", "SELLER_SHIPPING")),
        TrackingForged = Likely(() => random.Next(2) == 0),
        TrackingNumber = Maybe(2) ? Pick("LP001", "x") : null,
        Events = Likely(() => Many(5, () => new ParcelEvent { At = Instant(), Code = Pick("PU_PICKUP_SUCCESS", "SC_IN", "GTMS_SIGNED", "03", "07", "NEWS") })),
        PickedUpAt = Maybe(3) ? Instant() : null,
        Recorded = Maybe(8) ? Recorded() : null,
    };

    private Refund Refund() => new()
    {
        Id = "R",
        RequestedAt = Instant(),
        RespondedAt = Event(),
        WithdrawnAt = Maybe(4) ? Instant() : null,
        Response = Likely(() => Pick("agree", "partial", "refuse")),
    };

    private Product Product(string id) => new()
    {
        Id = id,
        ListedAt = Event(),
        DelistedAt = Maybe(4) ? Instant() : null,
        Category = Likely(() => Pick("electronics", "electronics/lighting/led", "beauty", "jewellery", "nothing")),
        Markets = Likely(() => Many(3, () => Pick("ES", "GB"))),
        VideoLength = Likely(() => Duration.FromSeconds(random.Next(20, 40))),
        Electrical = Likely(() => random.Next(2) == 0),
        Gtin = Likely(() => Pick("4006381333931", "4006381333932", "12")),
        Certificates = Likely(() => Many(3, () => new Certificate { Kind = Likely(() => Pick("CE", "RoHS")), IssuedOn = Maybe(2) ? Date() : null, ExpiresOn = Maybe(2) ? Date() : null, Number = Likely(() => Pick("1", "x")) })),
    };

    private Recorded Recorded() => new()
    {
        Until = Maybe(2) ? Instant() : null,
        Not = [.. NotRecordable.Where(_ => random.Next(5) == 0)],
    };

    private LocalDate Date() => new LocalDate(2024, 3, 6).PlusDays(random.Next(8));

    private Instant Planned() => Instant();

    private Instant? Event() => Maybe(2) ? Instant() : null;

    private Money Money() => new(random.Next(0, 6) * 10m, random.Next(8) == 0 ? "EUR" : "USD");

    private decimal Share() => random.Next(5) / 20m;

    private bool Maybe(int oneIn) => random.Next(oneIn) == 0;

    private T? Likely<T>(Func<T> make)
        where T : class => random.Next(5) == 0 ? null : make();

    private T? Likely<T>(Func<T> make, T? absent = null)
        where T : struct => random.Next(5) == 0 ? absent : make();

    private T Pick<T>(params ReadOnlySpan<T> choices) => choices[random.Next(choices.Length)];

    private IReadOnlyList<T> Many<T>(int fewerThan, Func<T> make) => [.. Enumerable.Range(0, random.Next(fewerThan)).Select(_ => make())];
}
