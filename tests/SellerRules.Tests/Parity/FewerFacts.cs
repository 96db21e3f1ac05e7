using NodaTime;
using SellerRules.Facts;

namespace SellerRules.Tests.Parity;

/// <summary>The same world, of which less is known: a path that isn't recorded, an earlier end of the record, or attributes that are missing.</summary>
internal static class FewerFacts
{
    public static FactsDocument Of(FactsDocument facts, Random random) => random.Next(3) switch
    {
        0 => WithoutPath(facts, random),
        1 => facts with { Orders = [.. facts.Orders.Select(o => Without(o, random) with { PreSale = facts.Assume.Count > 0 ? o.PreSale : Drop(o.PreSale, random) })], Products = [.. facts.Products.Select(p => Without(p, random))] },
        _ => Until(facts, GeneratedFacts.Begin + Duration.FromHours(3 * random.Next(GeneratedFacts.Steps))),
    };

    /// <summary>The same facts with nothing later than the end of the record.</summary>
    public static FactsDocument Consistent(FactsDocument facts)
    {
        Order Own(Order order) => order.Recorded is null ? order : order with { Recorded = order.Recorded with { Until = null } };
        Parcel OwnParcel(Parcel parcel) => parcel.Recorded is null ? parcel : parcel with { Recorded = parcel.Recorded with { Until = null } };
        FactsDocument plain = facts with { Orders = [.. facts.Orders.Select(o => Own(o) with { Parcels = o.Parcels?.Select(OwnParcel).ToArray() })] };
        return facts.Recorded?.Until is { } until ? Until(plain, until) : plain;
    }

    private static FactsDocument WithoutPath(FactsDocument facts, Random random)
    {
        string[] paths = ["order.paidAt", "order.shipmentConfirmedAt", "order.cancelledAt", "order.signedAt", "order.completedAt", "order.parcels", "order.refunds", "order.lines"];
        string path = paths[random.Next(paths.Length)];
        Recorded More(Recorded? recorded) => (recorded ?? new Recorded()) with { Not = [.. (recorded ?? new Recorded()).Not, path] };
        Order Drop(Order order) => path switch
        {
            "order.paidAt" => order with { PaidAt = null },
            "order.shipmentConfirmedAt" => order with { ShipmentConfirmedAt = null },
            "order.cancelledAt" => order with { CancelledAt = null },
            "order.signedAt" => order with { SignedAt = null },
            "order.completedAt" => order with { CompletedAt = null },
            "order.parcels" => order with { Parcels = null },
            "order.refunds" => order with { Refunds = null },
            _ => order with { Lines = null },
        };
        return facts with
        {
            Recorded = More(facts.Recorded),
            Orders = [.. facts.Orders.Select(o => Drop(o) with { Recorded = o.Recorded is null ? null : More(o.Recorded), Parcels = Drop(o).Parcels?.Select(p => p with { Recorded = p.Recorded is null ? null : More(p.Recorded) }).ToArray() })],
        };
    }

    private static Order Without(Order order, Random random) => order with
    {
        Destination = random.Next(3) == 0 ? null : order.Destination,
        Total = Drop(order.Total, random),
        Freight = Drop(order.Freight, random),
        BuyerReturns = Drop(order.BuyerReturns, random),
        DisputeExpectedAt = Drop(order.DisputeExpectedAt, random),
        Lines = random.Next(4) == 0 ? null : order.Lines?.Select(l => l with { Quantity = Drop(l.Quantity, random), Price = Drop(l.Price, random), Product = random.Next(4) == 0 ? null : l.Product }).ToArray(),
        Refunds = order.Refunds?.Select(r => random.Next(3) == 0 ? r with { Response = null } : r).ToArray(),
        Pauses = random.Next(4) == 0 ? null : order.Pauses,
        Parcels = random.Next(6) == 0 ? null : order.Parcels?.Select(p => p with { TrackingForged = Drop(p.TrackingForged, random), Carrier = random.Next(5) == 0 ? null : p.Carrier, Events = random.Next(4) == 0 ? null : p.Events }).ToArray(),
    };

    private static Product Without(Product product, Random random) => product with
    {
        Category = random.Next(3) == 0 ? null : product.Category,
        Markets = random.Next(3) == 0 ? null : product.Markets,
        Certificates = random.Next(3) == 0 ? null : product.Certificates,
        Electrical = Drop(product.Electrical, random),
    };

    private static T? Drop<T>(T? value, Random random)
        where T : struct => random.Next(3) == 0 ? null : value;

    private static FactsDocument Until(FactsDocument facts, Instant until)
    {
        Recorded Less(Recorded? recorded) => (recorded ?? new Recorded()) with { Until = recorded?.Until is { } already && already < until ? already : until };
        Instant? Keep(Instant? instant) => instant <= until ? instant : null;
        Parcel Parcel(Parcel p) => p with
        {
            DeliveredAt = Keep(p.DeliveredAt), LostAt = Keep(p.LostAt), CancelledAt = Keep(p.CancelledAt), PickedUpAt = Keep(p.PickedUpAt),
            Events = p.PickedUpAt > until ? null : p.Events?.Where(e => e.At <= until).ToArray(), Recorded = p.Recorded is null ? null : Less(p.Recorded),
        };
        Refund Refund(Refund r) => r with
        {
            RespondedAt = Keep(r.RespondedAt), WithdrawnAt = Keep(r.WithdrawnAt),
            Response = r.RespondedAt is { } at && at > until ? null : r.Response, Recorded = r.Recorded is null ? null : Less(r.Recorded),
        };

        // A parcel that is declared later, but was on its way before, is known to the record: its first scan counts for the order.
        bool IsKnown(Parcel p) => p.DeclaredAt <= until || p.PickedUpAt <= until || p.Events?.Any(e => e.At <= until) == true;
        return facts with
        {
            Recorded = Less(facts.Recorded),
            Products = [.. facts.Products.Select(p => p with { ListedAt = Keep(p.ListedAt), DelistedAt = Keep(p.DelistedAt) })],
            Orders =
            [
                .. facts.Orders.Select(o => o with
                {
                    PaidAt = Keep(o.PaidAt), ShipmentConfirmedAt = Keep(o.ShipmentConfirmedAt), SignedAt = Keep(o.SignedAt), CompletedAt = Keep(o.CompletedAt),
                    CancelledAt = Keep(o.CancelledAt), ReviewPassedAt = Keep(o.ReviewPassedAt), Pauses = o.Pauses?.Where(p => p.From <= until).Select(p => p with { To = Keep(p.To) }).ToArray(), Recorded = o.Recorded is null ? null : Less(o.Recorded),
                    Parcels = o.Parcels?.Where(IsKnown).Select(Parcel).ToArray(), Refunds = o.Refunds?.Where(r => r.RequestedAt <= until).Select(Refund).ToArray(),
                }),
            ],
        };
    }
}
