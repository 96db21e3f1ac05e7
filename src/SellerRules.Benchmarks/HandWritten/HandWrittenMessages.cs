using NodaTime;
using NodaTime.Text;

namespace SellerRules.Benchmarks.HandWritten;

/// <summary>The English messages of the hand-written checks, as a programmer writes them.</summary>
internal static class HandWrittenMessages
{
    private static readonly DateTimeZone Pacific = DateTimeZoneProviders.Tzdb["America/Los_Angeles"];
    private static readonly ZonedDateTimePattern Minutes = ZonedDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm o<+HH:mm>", null);
    private static readonly ZonedDateTimePattern Seconds = ZonedDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss o<+HH:mm>", null);

    private static readonly Dictionary<HandCheck, Func<HandFinding, string>> ByCheck = new(ReferenceEqualityComparer.Instance)
    {
        [HandCheck.ConfirmShipment] = f => $"Confirm the shipment by {Time(f.Due)}.",
        [HandCheck.FirstScan] = f => $"The carrier must scan a parcel of this order by {Time(f.Due)}.",
        [HandCheck.MakeLabel] = f => $"Make the label by {Time(f.Due)}.",
        [HandCheck.LeaveWarehouse] = f => $"The goods should leave the warehouse by {Time(f.Due)}.",
        [HandCheck.FirstOrder] = f => $"Ship the store's first order by {Time(f.Due)}.",
        [HandCheck.ReviewBegins] = f => $"The risk review begins at {Time(f.Due)}.",
        [HandCheck.Credited] = f => $"Once the review has passed, the money is credited at {Time(f.Due)}.",
        [HandCheck.CarrierAndTracking] = _ => "The parcel needs an approved carrier and a tracking number that can be one.",
        [HandCheck.FirstTrackingUpdate] = f => $"The tracking must move on by {Time(f.Due)}.",
        [HandCheck.TrackingSilent] = f => $"The next scan is due by {Time(f.Due)}; after it the order goes to human review.",
        [HandCheck.NoPickUp] = f => $"The carrier must pick the parcel up by {Time(f.Due)}; without it the shipment counts as fake.",
        [HandCheck.ForgedTracking] = f => $"The parcel's tracking was found to be forged on {Time(f.OccurredAt)}.",
        [HandCheck.ForgeryHasADate] = _ => "The tracking is known to be forged; give the instant at which it was found, so that its points can be counted.",
        [HandCheck.AnswerRequest] = f => $"Answer by {Time(f.Due)}; without an answer the buyer gets a full refund.",
        [HandCheck.PartialRefundGrounds] = _ => "The partial refund needs a reason and at least 1 proof.",
        [HandCheck.RefusalGrounds] = _ => "The refusal needs one of the preset reasons and at least 1 proof.",
        [HandCheck.InspectReturn] = f => $"Inspect the goods and confirm by {Time(f.Due)}; after it the buyer's description decides.",
    };

    /// <summary>The message of a finding.</summary>
    public static string Of(HandFinding finding) => ByCheck[finding.Check](finding);

    private static string Time(Instant? instant)
    {
        if (instant is not { } known)
        {
            return "(unknown)";
        }

        ZonedDateTime local = known.InZone(Pacific);
        return (local.Second == 0 ? Minutes : Seconds).Format(local);
    }
}
