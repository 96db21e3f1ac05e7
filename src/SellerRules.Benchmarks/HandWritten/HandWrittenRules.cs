using NodaTime;
using SellerRules.Facts;

namespace SellerRules.Benchmarks.HandWritten;

/// <summary>
/// The rules of <see cref="MeasuredRules"/> written out in C#, the way a good engineer would: what the engine is measured against. It judges orders whose
/// facts are complete as of as-of. Policy stands in code here because that is what hand-written means.
/// </summary>
internal static class HandWrittenRules
{
    private static readonly DateTimeZone Pacific = DateTimeZoneProviders.Tzdb["America/Los_Angeles"];
    private static readonly Instant ShippingFrom = Pacific.AtStartOfDay(new LocalDate(2024, 1, 1)).ToInstant();
    private static readonly Instant SettlementFrom = Pacific.AtStartOfDay(new LocalDate(2024, 4, 1)).ToInstant();
    private static readonly string[] LacksPreSale = ["order.preSale"];
    private static readonly string[] LacksSequence = ["order.sequence", "store.openedAt"];
    private static readonly string[] LacksReview = ["order.reviewPassedAt"];

    /// <summary>Hands out what needs attention of many orders.</summary>
    public static void Scan(IEnumerable<Order> orders, Instant asOf, Action<HandFinding> found)
    {
        HandSink sink = new(asOf, found);
        foreach (Order order in orders)
        {
            Judge(order, sink);
        }
    }

    /// <summary>Judges an order with its parcels and refunds.</summary>
    public static HandEvaluation Evaluate(Order order, Instant asOf)
    {
        HandSink sink = new(asOf, null);
        Judge(order, sink);
        return sink.Evaluation;
    }

    private static void Judge(Order order, HandSink sink)
    {
        JudgeOrder(order, order.CreatedAt!.Value, sink);
        if (order.Parcels is { } parcels)
        {
            for (int i = 0; i < parcels.Count; i++)
            {
                HandWrittenParcels.Judge(order, parcels[i], Pacific, sink);
            }
        }

        if (order.Refunds is { } refunds)
        {
            for (int i = 0; i < refunds.Count; i++)
            {
                HandWrittenRefunds.Judge(order, refunds[i], Pacific, sink);
            }
        }
    }

    private static void JudgeOrder(Order order, Instant created, HandSink sink)
    {
        string id = order.Id;
        bool isInForce = created >= ShippingFrom;
        Instant confirmBy = created + Duration.FromHours(4);
        if (!isInForce || order.PreSale is true)
        {
            sink.Add(HandCheck.ConfirmShipment, id, FindingStatus.NotApplicable, created, confirmBy, order.ShipmentConfirmedAt, null);
        }
        else
        {
            HandClock.Judge(sink, HandCheck.ConfirmShipment, id, created, confirmBy, order.ShipmentConfirmedAt, confirmBy - Duration.FromHours(1), order.CancelledAt, order.PreSale is null ? LacksPreSale : null);
        }

        if (order.PaidAt is { } paid)
        {
            Instant scanBy = paid + Duration.FromHours(72);
            HandClock.Judge(sink, HandCheck.FirstScan, id, paid, scanBy, FirstScan(order), scanBy - Duration.FromHours(12), FirstScan(order) is null ? order.CancelledAt : null);
        }
        else
        {
            sink.Add(HandCheck.FirstScan, id, order.CancelledAt <= sink.AsOf ? FindingStatus.NotApplicable : FindingStatus.Waiting);
        }

        HandClock.Judge(sink, HandCheck.MakeLabel, id, created, created + Duration.FromHours(4), order.LabelledAt, null, order.CancelledAt);
        HandClock.Judge(sink, HandCheck.LeaveWarehouse, id, created, created + Duration.FromHours(24), order.DispatchedAt, null, order.CancelledAt);
        Instant firstBy = created + Duration.FromHours(72);
        if (order.Sequence is > 1)
        {
            sink.Add(HandCheck.FirstOrder, id, FindingStatus.NotApplicable, created, firstBy, order.ShipmentConfirmedAt, null);
        }
        else
        {
            HandClock.Judge(sink, HandCheck.FirstOrder, id, created, firstBy, order.ShipmentConfirmedAt, null, order.CancelledAt, LacksSequence);
        }

        JudgeSettlement(order, sink);
    }

    private static void JudgeSettlement(Order order, HandSink sink)
    {
        Instant asOf = sink.AsOf;
        if (order.SignedAt is not { } signed || signed > asOf)
        {
            sink.Add(HandCheck.ReviewBegins, order.Id, FindingStatus.Waiting);
            sink.Add(HandCheck.Credited, order.Id, FindingStatus.Waiting);
            return;
        }

        LocalDate date = signed.InZone(Pacific).Date;
        Instant begins = Pacific.AtStartOfDay(date.PlusDays(5)).ToInstant();
        Instant credited = date.PlusDays(7).At(new LocalTime(10, 0)).InUtc().ToInstant();
        bool isInForce = signed >= SettlementFrom;
        sink.MayChangeAt(begins);
        sink.Add(HandCheck.ReviewBegins, order.Id, !isInForce ? FindingStatus.NotApplicable : asOf >= begins ? FindingStatus.Met : FindingStatus.Running, signed, begins, null, null);
        bool hasPassed = order.ReviewPassedAt <= Instant.Min(asOf, credited);
        FindingStatus status = !isInForce || (hasPassed && order.ReviewPassedAt < signed) ? FindingStatus.NotApplicable
            : !hasPassed ? asOf >= credited ? FindingStatus.Unknown : FindingStatus.Waiting
            : asOf >= credited ? FindingStatus.Met : FindingStatus.Running;
        sink.MayChangeAt(credited);
        sink.Add(HandCheck.Credited, order.Id, status, signed, credited, null, null, status == FindingStatus.Unknown ? LacksReview : null);
    }

    private static Instant? FirstScan(Order order)
    {
        Instant? first = null;
        for (int i = 0; i < order.Parcels?.Count; i++)
        {
            Instant? scan = order.Parcels[i].FirstScanAt ?? order.Parcels[i].PickedUpAt;
            first = first is null || scan < first ? scan : first;
        }

        return first;
    }
}
