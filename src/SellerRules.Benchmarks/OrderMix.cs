using NodaTime;
using SellerRules.Facts;

namespace SellerRules.Benchmarks;

/// <summary>Orders as a store has them on some day: most are fine, some run, a few are late. The same orders every time.</summary>
internal static class OrderMix
{
    private const int Seed = 20240601;
    private const int Days = 14;

    /// <summary>The instant that the orders are judged as of.</summary>
    public static readonly Instant AsOf = Instant.FromUtc(2024, 6, 1, 12, 0);

    /// <summary>Makes orders, oldest first.</summary>
    public static IReadOnlyList<Order> Create(int count)
    {
        Random random = new(Seed);
        return [.. Enumerable.Range(0, count).Select(i => CreateOrder(random, i, AsOf - (Duration.FromDays(Days) * (count - i) / count)))];
    }

    private static Order CreateOrder(Random random, int number, Instant createdAt)
    {
        Instant paidAt = createdAt + Duration.FromMinutes(random.Next(1, 30));
        Instant confirmedAt = createdAt + Duration.FromMinutes(random.Next(20, 260));
        Instant pickedUpAt = confirmedAt + Duration.FromHours(random.Next(2, 60));
        Instant deliveredAt = pickedUpAt + Duration.FromHours(random.Next(72, 200));
        bool isCancelled = random.Next(20) == 0;
        return new Order
        {
            Id = $"A-{number}",
            CreatedAt = createdAt,
            PaidAt = paidAt,
            LabelledAt = createdAt + Duration.FromMinutes(random.Next(20, 250)),
            DispatchedAt = createdAt + Duration.FromHours(random.Next(2, 26)),
            ShipmentConfirmedAt = isCancelled ? null : confirmedAt,
            CancelledAt = isCancelled ? createdAt + Duration.FromHours(random.Next(1, 8)) : null,
            SignedAt = isCancelled ? null : deliveredAt,
            ReviewPassedAt = null,
            PreSale = false,
            Sequence = number + 2,
            Parcels = isCancelled ? [] : [CreateParcel(random, number, confirmedAt, pickedUpAt, deliveredAt)],
            Refunds = random.Next(10) == 0 ? [CreateRefund(random, number, deliveredAt)] : [],
        };
    }

    private static Parcel CreateParcel(Random random, int number, Instant declaredAt, Instant pickedUpAt, Instant deliveredAt)
    {
        List<Instant> scans = [pickedUpAt];
        while (scans[^1] < deliveredAt)
        {
            scans.Add(scans[^1] + Duration.FromHours(random.Next(6, 75)));
        }

        scans[^1] = deliveredAt;
        return new Parcel
        {
            Id = $"LP{number}",
            DeclaredAt = declaredAt,
            PickedUpAt = pickedUpAt,
            DeliveredAt = deliveredAt,
            Carrier = random.Next(30) == 0 ? "SELLER_SHIPPING" : "CAINIAO_STANDARD",
            TrackingForged = false,
            Scans = scans,
        };
    }

    private static Refund CreateRefund(Random random, int number, Instant deliveredAt)
    {
        Instant requestedAt = deliveredAt - Duration.FromHours(random.Next(1, 100));
        return new Refund
        {
            Id = $"R{number}",
            RequestedAt = requestedAt,
            RespondedAt = requestedAt + Duration.FromHours(random.Next(1, 140)),
            Response = "agree",
            ReturnReceivedAt = requestedAt + Duration.FromHours(random.Next(20, 60)),
            InspectedAt = requestedAt + Duration.FromHours(random.Next(60, 120)),
        };
    }
}
