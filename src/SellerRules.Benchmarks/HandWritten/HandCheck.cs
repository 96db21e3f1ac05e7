namespace SellerRules.Benchmarks.HandWritten;

/// <summary>A hand-written check, by the id of the rule that says the same.</summary>
internal sealed record HandCheck(string Rule)
{
    public static readonly HandCheck ConfirmShipment = new("aliexpress/shipping/confirm-shipment");
    public static readonly HandCheck FirstScan = new("aliexpress/shipping/first-scan");
    public static readonly HandCheck MakeLabel = new("aliexpress/shipping/make-label");
    public static readonly HandCheck LeaveWarehouse = new("aliexpress/shipping/leave-warehouse");
    public static readonly HandCheck FirstOrder = new("aliexpress/shipping/first-order");
    public static readonly HandCheck ReviewBegins = new("aliexpress/settlement/review-begins");
    public static readonly HandCheck Credited = new("aliexpress/settlement/credited");
    public static readonly HandCheck CarrierAndTracking = new("aliexpress/shipping/carrier-and-tracking");
    public static readonly HandCheck FirstTrackingUpdate = new("aliexpress/shipping/first-tracking-update");
    public static readonly HandCheck TrackingSilent = new("aliexpress/shipping/tracking-silent");
    public static readonly HandCheck NoPickUp = new("aliexpress/penalties/no-pick-up");
    public static readonly HandCheck ForgedTracking = new("aliexpress/penalties/forged-tracking");
    public static readonly HandCheck ForgeryHasADate = new("aliexpress/penalties/forgery-has-a-date");
    public static readonly HandCheck AnswerRequest = new("aliexpress/refunds/answer-request");
    public static readonly HandCheck PartialRefundGrounds = new("aliexpress/refunds/partial-refund-grounds");
    public static readonly HandCheck RefusalGrounds = new("aliexpress/refunds/refusal-grounds");
    public static readonly HandCheck InspectReturn = new("aliexpress/refunds/inspect-return");
}
