using NodaTime;
using SellerRules.Facts;

namespace SellerRules.Benchmarks;

/// <summary>
/// The checks of <see cref="MeasuredRules"/> on orders, parcels and refunds, written out in C#: what the engine is measured against.
/// Only what isn't fine is counted, as in a scan. Policy stands in code here because that is what hand-written means.
/// </summary>
internal sealed class HandWrittenChecks
{
    private static readonly Instant InForceFrom = Instant.FromUtc(2024, 1, 1, 8, 0);
    private static readonly Instant PenaltiesUntil = Instant.FromUtc(2025, 11, 28, 8, 0);
    private static readonly HashSet<string> ApprovedCarriers =
        ["AE_US_SAVER", "CAINIAO_ECONOMY", "CAINIAO_FULFILLMENT_STD", "CAINIAO_PREMIUM", "CAINIAO_STANDARD", "DHL", "DHL_P_EU", "FEDEX", "FEDEX_GROUND", "UPS", "USPS"];

    private readonly DateTimeZone _zone = DateTimeZoneProviders.Tzdb["America/Los_Angeles"];
    private readonly int[] _counts = new int[Enum.GetValues<FindingStatus>().Length];

    /// <summary>How many checks came out with a status.</summary>
    public int Count(FindingStatus status) => _counts[(int)status];

    /// <summary>Judges an order with its parcels and refunds.</summary>
    public void Check(Order order, Instant asOf)
    {
        CheckOrder(order, order.CreatedAt!.Value, asOf);
        foreach (Parcel parcel in order.Parcels ?? [])
        {
            CheckParcel(parcel, parcel.DeclaredAt!.Value, asOf);
        }

        foreach (Refund refund in order.Refunds ?? [])
        {
            CheckRefund(refund, refund.RequestedAt!.Value, asOf);
        }
    }

    private static Instant? FirstScan(Order order)
    {
        Instant? first = null;
        foreach (Parcel parcel in order.Parcels ?? [])
        {
            if (parcel.Scans is { Count: > 0 } scans && (first is null || scans[0] < first))
            {
                first = scans[0];
            }
        }

        return first;
    }

    private void CheckOrder(Order order, Instant created, Instant asOf)
    {
        if (created < InForceFrom)
        {
            return;
        }

        Instant confirmBy = created + Duration.FromHours(4);
        if (order.PreSale is false)
        {
            Add(HandWrittenClock.Judge(asOf, created, confirmBy, order.ShipmentConfirmedAt, confirmBy - Duration.FromHours(1), order.CancelledAt));
        }
        else if (order.PreSale is null)
        {
            Add(FindingStatus.Unknown);
        }

        if (order.PaidAt is { } paid)
        {
            Instant scanBy = paid + Duration.FromHours(72);
            Add(HandWrittenClock.Judge(asOf, paid, scanBy, FirstScan(order), scanBy - Duration.FromHours(12), order.CancelledAt));
        }

        Instant labelBy = created + Duration.FromHours(4);
        Add(HandWrittenClock.Judge(asOf, created, labelBy, order.LabelledAt, Instant.MaxValue, order.CancelledAt));
        Instant leaveBy = created + Duration.FromHours(24);
        Add(HandWrittenClock.Judge(asOf, created, leaveBy, order.DispatchedAt, Instant.MaxValue, order.CancelledAt));
        if (order.Sequence is null)
        {
            Add(FindingStatus.Unknown);
        }

        if (order.SignedAt is { } signed && signed <= asOf)
        {
            LocalDate date = signed.InZone(_zone).Date;
            Add(asOf >= date.PlusDays(5).AtStartOfDayInZone(_zone).ToInstant() ? FindingStatus.Met : FindingStatus.Running);
            Instant credited = date.PlusDays(7).At(new LocalTime(10, 0)).InUtc().ToInstant();
            bool passed = order.ReviewPassedAt >= signed && order.ReviewPassedAt <= Instant.Min(asOf, credited);
            Add(!passed ? asOf >= credited ? FindingStatus.Unknown : FindingStatus.Waiting : asOf >= credited ? FindingStatus.Met : FindingStatus.Running);
        }
    }

    private void CheckParcel(Parcel parcel, Instant declared, Instant asOf)
    {
        if (declared > asOf || declared < InForceFrom)
        {
            return;
        }

        string number = parcel.TrackingNumber ?? parcel.Id;
        bool isNumber = number.Any(char.IsAsciiDigit) && number.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
        Add(parcel.Carrier is null ? FindingStatus.Unknown : ApprovedCarriers.Contains(parcel.Carrier) && isNumber ? FindingStatus.Met : FindingStatus.Breached);
        if (parcel.PickedUpAt is { } pickedUp)
        {
            Instant? update = null;
            foreach (Instant scan in parcel.Scans ?? [])
            {
                if (scan > pickedUp)
                {
                    update = scan;
                    break;
                }
            }

            Instant updateBy = pickedUp + Duration.FromHours(24);
            Add(HandWrittenClock.Judge(asOf, pickedUp, updateBy, update, updateBy - Duration.FromHours(4)));
        }

        CheckSilence(parcel, asOf);
        if (declared < PenaltiesUntil)
        {
            Instant pickUpBy = declared.InZone(_zone).LocalDateTime.PlusDays(10).InZoneLeniently(_zone).ToInstant();
            Instant warnFrom = pickUpBy.InZone(_zone).LocalDateTime.PlusDays(-3).InZoneLeniently(_zone).ToInstant();
            Add(HandWrittenClock.Judge(asOf, declared, pickUpBy, parcel.PickedUpAt, warnFrom, parcel.CancelledAt));
            Add(parcel.ForgeryFoundAt <= asOf && parcel.TrackingForged is not false ? FindingStatus.Breached : FindingStatus.Waiting);
            Add(parcel.TrackingForged is true && !(parcel.ForgeryFoundAt <= asOf) ? FindingStatus.Breached : FindingStatus.Met);
        }
    }

    private void CheckSilence(Parcel parcel, Instant asOf)
    {
        Instant? end = parcel.DeliveredAt;
        FindingStatus last = FindingStatus.Waiting;
        IReadOnlyList<Instant> scans = parcel.Scans ?? [];
        for (int i = 0; i < scans.Count && scans[i] <= asOf && last != FindingStatus.Breached && !(scans[i] > end); i++)
        {
            Instant? next = i + 1 < scans.Count ? scans[i + 1] : null;
            Instant? stop = end is null || next < end ? next : end;
            Instant due = scans[i] + Duration.FromHours(72);
            last = HandWrittenClock.Judge(asOf, scans[i], due, stop, due - Duration.FromHours(12));
        }

        Add(last);
    }

    private void CheckRefund(Refund refund, Instant requested, Instant asOf)
    {
        if (requested > asOf || requested < InForceFrom)
        {
            return;
        }

        LocalDateTime local = requested.InZone(_zone).LocalDateTime;
        Instant due = local.PlusDays(5).InZoneLeniently(_zone).ToInstant();
        Instant warnFrom = local.PlusDays(4).InZoneLeniently(_zone).ToInstant();
        Instant? stop = refund.RespondedAt is null || refund.WithdrawnAt < refund.RespondedAt ? refund.WithdrawnAt : refund.RespondedAt;
        Add(HandWrittenClock.Judge(asOf, requested, due, stop, warnFrom));
        if (refund.RespondedAt <= asOf && refund.Response is "partial" or "refuse")
        {
            Add(refund.Reason is not null && refund.Proofs is { Count: > 0 } ? FindingStatus.Met : FindingStatus.Breached);
        }

        if (refund.ReturnReceivedAt is { } received)
        {
            Instant inspectBy = received + Duration.FromHours(48);
            Add(HandWrittenClock.Judge(asOf, received, inspectBy, refund.InspectedAt, inspectBy - Duration.FromHours(12), refund.WithdrawnAt));
        }
    }

    private void Add(FindingStatus status) => _counts[(int)status]++;
}
