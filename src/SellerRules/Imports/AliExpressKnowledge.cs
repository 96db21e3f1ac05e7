namespace SellerRules.Imports;

/// <summary>What an answer about an order's details can't know. A fact that isn't named here, and is absent in the answer, hasn't happened.</summary>
internal static class AliExpressKnowledge
{
    private static readonly string[] OpenStatuses =
    [
        "PLACE_ORDER_SUCCESS", "RISK_CONTROL", "WAIT_SELLER_EXAMINE_MONEY", "WAIT_SELLER_SEND_GOODS", "SELLER_PART_SEND_GOODS",
        "WAIT_BUYER_ACCEPT_GOODS",
    ];

    private static readonly string[] ParcelFacts =
        ["parcel.lostAt", "parcel.cancelledAt", "parcel.forgeryFoundAt", "parcel.pickedUpAt", "parcel.scans", "parcel.firstScanAt", "parcel.events", "parcel.proofs"];

    /// <summary>
    /// Never in such an answer. The confirmation of shipment is among them: the answer says when parcels were declared, and an order may be
    /// confirmed before, or only in part.
    /// </summary>
    public static IReadOnlyList<string> Always { get; } =
    [
        "order.shipmentConfirmedAt", "order.labelledAt", "order.dispatchedAt", "order.signedAt", "order.refusedAt", "order.refundedAt",
        "order.reviewedAt", "order.reviewInvitedAt", "order.reviewPassedAt", "order.interventionAt", "order.refunds", "order.sequence",
        "order.firstScanAt", "order.fulfilmentTime", .. ParcelFacts,
    ];

    /// <summary>
    /// What is unknown of an order: an order that is still open was neither completed nor cancelled; one that is closed was one of the two, and
    /// the answer doesn't say when.
    /// </summary>
    public static IReadOnlyList<string> UnknownOf(string? orderStatus, string? issueStatus)
    {
        List<string> unknown = [.. Always];
        if (!OpenStatuses.Contains(orderStatus))
        {
            unknown.AddRange(["order.completedAt", "order.cancelledAt"]);
        }

        if (issueStatus != "NO_ISSUE")
        {
            unknown.Add("order.disputedAt");
        }

        return unknown;
    }

    /// <summary>What is unknown of a parcel: that it wasn't delivered is known only where the answer says so.</summary>
    public static IReadOnlyList<string> UnknownOfParcel(string? receiveStatus) =>
        receiveStatus is "not_received" or "received" ? ParcelFacts : [.. ParcelFacts, "parcel.deliveredAt"];
}
