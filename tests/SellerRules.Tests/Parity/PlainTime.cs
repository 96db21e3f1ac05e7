using NodaTime;

namespace SellerRules.Tests.Parity;

/// <summary>The functions over instants, each from its definition.</summary>
internal static class PlainTime
{
    /// <summary>Not yet only while none has happened; what has not happened can't be the earliest, so only unknown ones leave it open.</summary>
    public static Plain Earliest(params IReadOnlyList<Plain> instants)
    {
        Plain[] happened = [.. instants.Where(i => i.IsKnown)];
        Instant first = happened.Length == 0 ? Instant.MaxValue : happened.Min(i => (Instant)i.Value!);
        bool mayBeEarlier = instants.Any(i => i.State == PlainState.Unknown && !(i.LaterThan >= first));
        if (happened.Length > 0 && !mayBeEarlier)
        {
            return Plain.Known(first);
        }

        Plain[] unknown = [.. instants.Where(i => i.State == PlainState.Unknown && !(i.LaterThan >= first))];
        bool isBounded = unknown.Length > 0 && unknown.All(i => i.LaterThan is not null);
        return Plain.Lack(unknown.Length > 0 ? unknown : instants)! with { LaterThan = isBounded ? unknown.Min(i => i.LaterThan) : null };
    }

    /// <summary>Not yet until all have happened.</summary>
    public static Plain Latest(params IReadOnlyList<Plain> instants) =>
        Plain.Lack(instants.Where(i => i.State == PlainState.NotYet))
        ?? (Plain.Lack(instants) is { } lack ? lack with { LaterThan = LaterThan(instants) } : Plain.Known(instants.Max(i => (Instant)i.Value!)));

    private static Instant? LaterThan(IReadOnlyList<Plain> instants) =>
        instants.All(i => i.IsKnown || i.LaterThan is not null) ? instants.Max(i => i.LaterThan ?? (Instant)i.Value!) : null;
}
