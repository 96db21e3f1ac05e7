using NodaTime;
using SellerRules.Facts;

namespace SellerRules.Benchmarks.HandWritten;

/// <summary>The rules on parcels, written out in C#.</summary>
internal static class HandWrittenParcels
{
    private static readonly HashSet<string> ApprovedCarriers =
        ["AE_US_SAVER", "CAINIAO_ECONOMY", "CAINIAO_FULFILLMENT_STD", "CAINIAO_PREMIUM", "CAINIAO_STANDARD", "DHL", "DHL_P_EU", "FEDEX", "FEDEX_GROUND", "UPS", "USPS"];

    private static readonly string[] LacksCarrier = ["parcel.carrier"];

    private static readonly Instant PenaltiesEnd = DateTimeZoneProviders.Tzdb["America/Los_Angeles"].AtStartOfDay(new LocalDate(2025, 11, 28)).ToInstant();

    /// <summary>Judges a parcel.</summary>
    public static void Judge(Order order, Parcel parcel, DateTimeZone pacific, HandSink sink)
    {
        Instant asOf = sink.AsOf;
        Instant declared = parcel.DeclaredAt!.Value;
        string id = order.Id + "/" + parcel.Id;
        JudgeCarrier(parcel, id, declared, sink);
        if (parcel.PickedUpAt is { } pickedUp && pickedUp <= asOf)
        {
            Instant start = Instant.Max(pickedUp, declared);
            Instant updateBy = start + Duration.FromHours(24);
            HandClock.Judge(sink, HandCheck.FirstTrackingUpdate, id, start, updateBy, NextScan(parcel, start), updateBy - Duration.FromHours(4));
        }
        else
        {
            sink.Add(HandCheck.FirstTrackingUpdate, id, FindingStatus.Waiting);
        }

        JudgeSilence(parcel, id, declared, sink);
        Instant pickUpBy = declared.InZone(pacific).LocalDateTime.PlusDays(10).InZoneLeniently(pacific).ToInstant();
        Instant warnFrom = pickUpBy.InZone(pacific).LocalDateTime.PlusDays(-3).InZoneLeniently(pacific).ToInstant();
        HandClock.Judge(sink, HandCheck.NoPickUp, id, declared, pickUpBy, parcel.PickedUpAt, warnFrom, parcel.CancelledAt);
        sink.Add(HandCheck.ForgedTracking, id, parcel.ForgeryFoundAt is { } found && found <= asOf ? parcel.TrackingForged is true ? FindingStatus.Breached : FindingStatus.Met : FindingStatus.Waiting, null, null, null, parcel.TrackingForged is true ? parcel.ForgeryFoundAt : null);
        sink.MayChangeAt(PenaltiesEnd);
        sink.Add(HandCheck.ForgeryHasADate, id, parcel.TrackingForged is true && !(parcel.ForgeryFoundAt <= asOf) ? FindingStatus.Breached : FindingStatus.Met);
    }

    private static void JudgeCarrier(Parcel parcel, string id, Instant declared, HandSink sink)
    {
        string number = parcel.TrackingNumber ?? parcel.Id;
        bool hasDigit = false;
        bool isNumber = true;
        foreach (char c in number)
        {
            hasDigit |= char.IsAsciiDigit(c);
            isNumber &= char.IsAsciiLetterOrDigit(c) || c == '-';
        }

        FindingStatus status = !(isNumber && hasDigit) ? FindingStatus.Breached
            : parcel.Carrier is null ? FindingStatus.Unknown
            : ApprovedCarriers.Contains(parcel.Carrier) ? FindingStatus.Met
            : FindingStatus.Breached;
        sink.Add(HandCheck.CarrierAndTracking, id, status, null, null, null, status == FindingStatus.Breached ? declared : null, status == FindingStatus.Unknown ? LacksCarrier : null);
    }

    private static Instant? NextScan(Parcel parcel, Instant after)
    {
        for (int i = 0; i < parcel.Scans?.Count; i++)
        {
            if (parcel.Scans[i] > after)
            {
                return parcel.Scans[i];
            }
        }

        return null;
    }

    private static void JudgeSilence(Parcel parcel, string id, Instant declared, HandSink sink)
    {
        Instant asOf = sink.AsOf;
        Instant? end = parcel.DeliveredAt <= asOf ? parcel.DeliveredAt : null;
        IReadOnlyList<Instant> scans = parcel.Scans ?? [];
        int last = -1;
        for (int i = 0; i < scans.Count && scans[i] <= asOf && !(scans[i] > end); i++)
        {
            last = i;
            Instant start = Instant.Max(scans[i], declared);
            Instant? next = i + 1 < scans.Count && scans[i + 1] <= asOf && !(scans[i + 1] > end) ? scans[i + 1] : end;
            Instant due = start + Duration.FromHours(72);
            if (next is { } stop ? stop > due : asOf > due)
            {
                sink.Add(HandCheck.TrackingSilent, id, FindingStatus.Breached, start, due, next, due);
                return;
            }
        }

        if (last < 0)
        {
            sink.Add(HandCheck.TrackingSilent, id, FindingStatus.Waiting);
            return;
        }

        Instant begun = Instant.Max(scans[last], declared);
        Instant silentBy = begun + Duration.FromHours(72);
        HandClock.Judge(sink, HandCheck.TrackingSilent, id, begun, silentBy, end, silentBy - Duration.FromHours(12));
    }
}
