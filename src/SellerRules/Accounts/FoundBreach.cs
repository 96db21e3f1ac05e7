using SellerRules.Expressions.Runtime;
using SellerRules.Facts;
using SellerRules.Judging;

namespace SellerRules.Accounts;

/// <summary>Makes breaches of what findings show.</summary>
internal static class FoundBreach
{
    /// <summary>The breach that a verdict tells of; null where there is none that costs points.</summary>
    /// <param name="verdicts">The verdicts on a subject.</param>
    /// <param name="place">Which of them.</param>
    public static Breach? Of(JudgedVerdicts verdicts, int place)
    {
        CompiledRule rule = verdicts.RuleAt(place);
        Verdict verdict = verdicts.VerdictAt(place);
        if (verdict.Status != FindingStatus.Breached || rule.Points is not { } points || verdicts.JudgedAt(place) is not { } record)
        {
            return null;
        }

        bool isRise = rule.Kind == RuleKind.Tally;
        long date = isRise ? verdict.OccurredAt : verdict.Date;
        long seenAt = isRise ? verdict.RiseSeenAt : CountedFinding.FirstSeen(rule.Kind, date);
        string id = record.Id;
        Charge? charge = points.ChargeOf(new EvaluationContext(), record.Frame, date);
        return new Breach(points.Terms, record.Type, NameOf(record.Frame.Record, id), id, date, seenAt, charge) { IsRise = isRise, JudgedAt = verdicts.AsOf };
    }

    /// <summary>What tells a subject from others of its kind in a ledger.</summary>
    /// <param name="record">The subject.</param>
    /// <param name="id">Its id, behind its parent's.</param>
    public static string NameOf(object record, string id) => record is Parcel parcel ? parcel.TrackingNumber ?? parcel.Id : id;
}
