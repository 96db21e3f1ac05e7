using NodaTime;
using SellerRules.Facts;

namespace SellerRules.Benchmarks;

/// <summary>Orders to measure with, as complete as a store's own system knows them on some day. The same orders every time.</summary>
internal sealed class OrderMix
{
    private const int LongestDays = 45;

    private readonly Random _random;
    private readonly OrderKind _kind;

    private OrderMix(OrderKind kind, int seed) => (_kind, _random) = (kind, new Random(seed));

    /// <summary>The instant that the orders are judged as of.</summary>
    public static Instant AsOf { get; } = Instant.FromUtc(2024, 6, 1, 12, 0);

    /// <summary>Makes orders, oldest first.</summary>
    public static IReadOnlyList<Order> Create(OrderKind kind, int count, int seed = 20240601)
    {
        OrderMix mix = new(kind, seed);
        double youngest = kind == OrderKind.Mixed ? 0 : 31;
        return [.. Enumerable.Range(0, count).Select(i => mix.CreateOrder(i, AsOf - Duration.FromDays(youngest + ((LongestDays - youngest) * (count - i) / count))))];
    }

    private Order CreateOrder(int number, Instant createdAt)
    {
        Instant confirmedAt = createdAt + Minutes(20, 220, 300, 900);
        Instant pickedUpAt = confirmedAt + Minutes(120, 2_000, 4_500, 6_000);
        Instant deliveredAt = pickedUpAt + Duration.FromHours(_random.Next(72, 200));
        bool isCancelled = _kind == OrderKind.Mixed && _random.Next(20) == 0;
        Instant signedAt = deliveredAt + Duration.FromHours(_random.Next(1, 20));
        return new Order
        {
            Id = $"A-{number}",
            CreatedAt = createdAt,
            PaidAt = Happened(createdAt + Duration.FromMinutes(_random.Next(1, 30))),
            LabelledAt = Happened(createdAt + Minutes(20, 200, 300, 900)),
            DispatchedAt = Happened(createdAt + Minutes(120, 1_300, 1_500, 3_000)),
            ShipmentConfirmedAt = isCancelled ? null : Happened(confirmedAt),
            CancelledAt = isCancelled ? Happened(createdAt + Duration.FromHours(_random.Next(1, 8))) : null,
            SignedAt = isCancelled ? null : Happened(signedAt),
            ReviewPassedAt = isCancelled || IsOneIn(50) ? null : Happened(signedAt + Duration.FromHours(_random.Next(1, 100))),
            PreSale = IsOneIn(50) ? null : IsOneIn(20),
            Sequence = IsOneIn(100) ? null : number + 2,
            Parcels = isCancelled || confirmedAt > AsOf ? [] : [CreateParcel(number, confirmedAt, pickedUpAt, deliveredAt)],
            Refunds = deliveredAt < AsOf && _random.Next(10) == 0 ? [CreateRefund(number, deliveredAt)] : [],
        };
    }

    private Parcel CreateParcel(int number, Instant declaredAt, Instant pickedUpAt, Instant deliveredAt)
    {
        List<Instant> scans = [pickedUpAt];
        while (scans[^1] < deliveredAt)
        {
            scans.Add(scans[^1] + Minutes(300, 1_200, 4_400, 6_000));
        }

        scans[^1] = scans.Count == 1 ? pickedUpAt : deliveredAt;
        return new Parcel
        {
            Id = $"LP{number}",
            DeclaredAt = declaredAt,
            PickedUpAt = Happened(pickedUpAt),
            DeliveredAt = Happened(deliveredAt),
            Carrier = IsOneIn(100) ? null : IsLate() ? "SELLER_SHIPPING" : "CAINIAO_STANDARD",
            TrackingForged = false,
            Events = [],
            Scans = [.. scans.Where(scan => scan <= AsOf)],
        };
    }

    private Refund CreateRefund(int number, Instant deliveredAt)
    {
        Instant requestedAt = deliveredAt - Duration.FromHours(_random.Next(1, 60));
        return new Refund
        {
            Id = $"R{number}",
            RequestedAt = requestedAt,
            RespondedAt = Happened(requestedAt + Minutes(60, 6_000, 7_500, 9_000)),
            Response = IsLate() ? "refuse" : "agree",
            ReturnReceivedAt = Happened(requestedAt + Duration.FromHours(20)),
            InspectedAt = Happened(requestedAt + Duration.FromHours(20) + Minutes(60, 2_800, 3_000, 4_000)),
        };
    }

    private static Instant? Happened(Instant at) => at <= AsOf ? at : null;

    private Duration Minutes(int least, int most, int lateLeast, int lateMost) =>
        Duration.FromMinutes(IsLate() ? _random.Next(lateLeast, lateMost) : _random.Next(least, most));

    private bool IsLate() => _kind == OrderKind.Breached || IsOneIn(40);

    private bool IsOneIn(int many) => _kind == OrderKind.Mixed && _random.Next(many) == 0;
}
