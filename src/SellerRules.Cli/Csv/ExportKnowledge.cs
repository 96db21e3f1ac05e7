namespace SellerRules.Cli.Csv;

/// <summary>What the export can't know. A fact that isn't named here, and is absent in the row, hasn't happened.</summary>
internal static class ExportKnowledge
{
    private const string Completed = "交易完成";

    private static readonly HashSet<string> OpenStatuses =
        ["等待买家付款", "等待卖家发货", "等待您发货", "等待买家收货", "等待买家确认收货", "部分发货", "资金审核中", "资金未到账", "风控审核中"];

    /// <summary>Never in the export: it has no shipment, no scan and no parcel, and what it calls the confirmed receipt completes an order without proving that goods were signed for.</summary>
    public static IReadOnlyList<string> Always { get; } =
    [
        "order.shipmentConfirmedAt", "order.labelledAt", "order.dispatchedAt", "order.signedAt", "order.reviewedAt", "order.reviewInvitedAt",
        "order.reviewPassedAt", "order.interventionAt", "order.parcels", "order.firstScanAt", "order.fulfilmentTime", "order.sequence",
    ];

    /// <summary>What a status, as written, says of the order's end.</summary>
    public static ExportStatus StatusOf(string status) =>
        status == Completed ? ExportStatus.Completed : OpenStatuses.Contains(status) ? ExportStatus.Open : ExportStatus.Closed;

    /// <summary>
    /// What is unknown of an order: a completed one wasn't cancelled or refused, an open one wasn't either; one that was closed may be any of
    /// these, and the export doesn't say when. Without an after-sales case there was no dispute.
    /// </summary>
    public static IReadOnlyList<string> UnknownOf(ExportStatus status, bool hasNoAfterSales)
    {
        List<string> unknown = [.. Always];
        if (status == ExportStatus.Closed)
        {
            unknown.AddRange(["order.cancelledAt", "order.refusedAt", "order.completedAt"]);
        }

        if (!hasNoAfterSales)
        {
            unknown.AddRange(["order.disputedAt", "order.refunds"]);
        }

        if (!hasNoAfterSales || status == ExportStatus.Closed)
        {
            unknown.Add("order.refundedAt");
        }

        return unknown;
    }
}
