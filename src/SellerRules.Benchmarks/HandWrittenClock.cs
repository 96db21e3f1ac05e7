using NodaTime;

namespace SellerRules.Benchmarks;

/// <summary>A deadline as a programmer writes it who knows the rules: elapsed or worked out before, without a rule set.</summary>
internal static class HandWrittenClock
{
    /// <summary>Judges a clock whose start has happened.</summary>
    /// <param name="asOf">The instant of the verdict.</param>
    /// <param name="start">When it started.</param>
    /// <param name="due">The last instant in time.</param>
    /// <param name="done">What stops it; null: not yet.</param>
    /// <param name="warnFrom">From when on it is at risk.</param>
    /// <param name="endedAt">What ends the duty when it comes in time, such as a cancellation; null: it hasn't come.</param>
    public static FindingStatus Judge(Instant asOf, Instant start, Instant due, Instant? done, Instant warnFrom, Instant? endedAt = null)
    {
        if (asOf < start)
        {
            return FindingStatus.Waiting;
        }

        Instant judged = asOf < due ? asOf : due;
        if (done is { } stop && stop <= asOf)
        {
            if (stop < start)
            {
                return FindingStatus.Unknown;
            }

            judged = stop < judged ? stop : judged;
        }

        if (endedAt <= judged)
        {
            return FindingStatus.NotApplicable;
        }

        if (done <= asOf && done <= due)
        {
            return FindingStatus.Met;
        }

        return asOf > due ? FindingStatus.Breached : asOf >= warnFrom ? FindingStatus.AtRisk : FindingStatus.Running;
    }
}
