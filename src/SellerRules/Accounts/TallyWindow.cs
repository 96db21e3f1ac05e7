using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>What a tally counts as time goes by: findings come in by date, and leave at the ends of their windows. Not thread-safe.</summary>
internal sealed class TallyWindow
{
    private readonly PriorityQueue<(bool Counts, bool IsJudged), long> _exits = new();
    private readonly PriorityQueue<(bool Counts, bool IsJudged), long> _replaced = new();

    /// <summary>How many findings count now.</summary>
    public int Counted { get; private set; }

    /// <summary>How many of those now inside are judged.</summary>
    public int Judged { get; private set; }

    /// <summary>The next instant at which one leaves; <see cref="Nanos.None"/>: none ever does.</summary>
    public long NextExit => Math.Min(Next(_exits), Next(_replaced));

    /// <summary>Takes a finding in until <paramref name="exit"/>, or until another of the same order takes its place.</summary>
    public void Add(bool counts, bool isJudged, long exit, long replacedAt)
    {
        Counted += counts ? 1 : 0;
        Judged += isJudged ? 1 : 0;
        (PriorityQueue<(bool Counts, bool IsJudged), long> leaving, long at) = exit <= replacedAt ? (_exits, exit) : (_replaced, replacedAt);
        if (at != Nanos.None)
        {
            leaving.Enqueue((counts, isJudged), at);
        }
    }

    /// <summary>Lets go those whose windows have ended by <paramref name="instant"/>.</summary>
    public void LeaveUntil(long instant) => Leave(_exits, instant);

    /// <summary>Lets go those whose places others have taken by <paramref name="instant"/>: unlike a window's end that is no fall of what is counted.</summary>
    public void GiveWayUntil(long instant) => Leave(_replaced, instant);

    private void Leave(PriorityQueue<(bool Counts, bool IsJudged), long> leaving, long instant)
    {
        while (Next(leaving) <= instant && leaving.TryDequeue(out (bool Counts, bool IsJudged) left, out _))
        {
            Counted -= left.Counts ? 1 : 0;
            Judged -= left.IsJudged ? 1 : 0;
        }
    }

    private static long Next(PriorityQueue<(bool Counts, bool IsJudged), long> leaving) => leaving.TryPeek(out _, out long at) ? at : Nanos.None;
}
