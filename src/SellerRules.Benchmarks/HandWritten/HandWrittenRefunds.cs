using NodaTime;
using SellerRules.Facts;

namespace SellerRules.Benchmarks.HandWritten;

/// <summary>The rules on refunds, written out in C#.</summary>
internal static class HandWrittenRefunds
{
    private static readonly HashSet<string> PartialReasons =
        ["already-refunded", "as-described", "buyer-misuse", "changed-mind", "damaged", "delivered", "evidence-insufficient", "missing-parts", "not-received", "not-returned", "poor-quality", "too-late", "wrong-goods"];

    private static readonly HashSet<string> RefusalReasons =
        ["already-refunded", "as-described", "buyer-misuse", "changed-mind", "delivered", "evidence-insufficient", "not-returned", "too-late"];

    /// <summary>Judges a refund.</summary>
    public static void Judge(Order order, Refund refund, DateTimeZone pacific, HandSink sink)
    {
        Instant asOf = sink.AsOf;
        Instant requested = refund.RequestedAt!.Value;
        string id = order.Id + "/" + refund.Id;
        LocalDateTime local = requested.InZone(pacific).LocalDateTime;
        Instant due = local.PlusDays(5).InZoneLeniently(pacific).ToInstant();
        Instant warnFrom = due.InZone(pacific).LocalDateTime.PlusDays(-1).InZoneLeniently(pacific).ToInstant();
        Instant? stop = refund.RespondedAt is null || refund.WithdrawnAt < refund.RespondedAt ? refund.WithdrawnAt : refund.RespondedAt;
        HandClock.Judge(sink, HandCheck.AnswerRequest, id, requested, due, stop, warnFrom);
        JudgeGrounds(HandCheck.PartialRefundGrounds, "partial", PartialReasons, refund, id, sink);
        JudgeGrounds(HandCheck.RefusalGrounds, "refuse", RefusalReasons, refund, id, sink);
        if (refund.ReturnReceivedAt is { } received && received <= asOf)
        {
            Instant inspectBy = received + Duration.FromHours(48);
            HandClock.Judge(sink, HandCheck.InspectReturn, id, received, inspectBy, refund.InspectedAt, inspectBy - Duration.FromHours(12), refund.WithdrawnAt);
        }
        else
        {
            sink.Add(HandCheck.InspectReturn, id, refund.WithdrawnAt <= asOf ? FindingStatus.NotApplicable : FindingStatus.Waiting);
        }
    }

    private static void JudgeGrounds(HandCheck check, string response, HashSet<string> reasons, Refund refund, string id, HandSink sink)
    {
        if (refund.RespondedAt is not { } responded || responded > sink.AsOf)
        {
            sink.Add(check, id, FindingStatus.Waiting);
        }
        else if (refund.Response != response)
        {
            sink.Add(check, id, FindingStatus.NotApplicable);
        }
        else
        {
            bool? hasReason = refund.Reason is null ? null : reasons.Contains(refund.Reason);
            bool? hasProof = refund.Proofs is null ? null : refund.Proofs.Count > 0;
            FindingStatus status = hasReason is false || hasProof is false ? FindingStatus.Breached
                : hasReason is true && hasProof is true ? FindingStatus.Met
                : FindingStatus.Unknown;
            string[]? lacking = status != FindingStatus.Unknown ? null : [.. hasProof is null ? ["refund.proofs"] : (string[])[], .. hasReason is null ? ["refund.reason"] : (string[])[]];
            sink.Add(check, id, status, null, null, null, status == FindingStatus.Breached ? responded : null, lacking);
        }
    }
}
