using NodaTime;

namespace SellerRules.Tests.Parity;

/// <summary>
/// One run of a clock as of an instant: <paramref name="Start"/> and <paramref name="Due"/> are instants or what is lacking for them;
/// <paramref name="Stop"/> is the stop that counts, or what is lacking.
/// </summary>
internal sealed record PlainClock(Plain Start, Plain Due, Plain Stop)
{
    public Instant? StartsAt => (Instant?)Start.Value;

    public Instant? DueAt => (Instant?)Due.Value;

    /// <summary>The due as it is shown, also where it can't be.</summary>
    public Instant? ShownDue { get; init; }

    /// <summary>What is lacking where the clock may have started again without our knowledge; null where it can't have.</summary>
    public Plain? Restarts { get; init; }

    public Instant? StopsAt => (Instant?)Stop.Value;
}
