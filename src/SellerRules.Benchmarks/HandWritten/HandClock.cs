using NodaTime;

namespace SellerRules.Benchmarks.HandWritten;

/// <summary>A deadline as a programmer writes it who knows the rules: its start has happened, its end is worked out.</summary>
internal static class HandClock
{
    private static readonly Duration Nanosecond = Duration.FromNanoseconds(1);

    /// <summary>Judges a clock.</summary>
    /// <param name="sink">Takes the verdict.</param>
    /// <param name="check">The check.</param>
    /// <param name="subject">The subject's id.</param>
    /// <param name="start">When it started.</param>
    /// <param name="due">The last instant in time.</param>
    /// <param name="done">What stops it; null: not yet.</param>
    /// <param name="warnFrom">From when on it is at risk; null: never.</param>
    /// <param name="endedAt">What ends the duty when it comes in time, such as a cancellation; null: it hasn't come.</param>
    /// <param name="lacking">The facts without which it can't be said whether the duty is one at all; null: none lack.</param>
    public static void Judge(
        HandSink sink, HandCheck check, string subject, Instant start, Instant due, Instant? done, Instant? warnFrom, Instant? endedAt = null, IReadOnlyList<string>? lacking = null)
    {
        Instant asOf = sink.AsOf;
        Instant edge = asOf < due ? asOf : due;
        Instant? shown = done <= asOf ? done : null;
        bool isStopped = done <= edge;
        Instant judged = isStopped ? Instant.Max(start, done!.Value) : edge;
        if (endedAt <= judged)
        {
            sink.Add(check, subject, FindingStatus.NotApplicable, start, due, shown, null);
        }
        else if (lacking is not null)
        {
            sink.Add(check, subject, FindingStatus.Unknown, start, due, shown, null, lacking);
        }
        else if (isStopped)
        {
            sink.Add(check, subject, FindingStatus.Met, start, due, shown, null);
        }
        else if (asOf > due)
        {
            sink.Add(check, subject, FindingStatus.Breached, start, due, shown, due);
        }
        else
        {
            bool isAtRisk = asOf >= warnFrom;
            sink.MayChangeAt(isAtRisk || warnFrom is null ? due + Nanosecond : warnFrom.Value);
            sink.Add(check, subject, isAtRisk ? FindingStatus.AtRisk : FindingStatus.Running, start, due, shown, null);
        }
    }
}
