using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>What a tally counts as time goes by: findings come in by date, and leave at the ends of their windows. Not thread-safe.</summary>
internal sealed class TallyWindow
{
    private readonly PriorityQueue<(bool Counts, bool IsJudged), long> _exits = new();

    /// <summary>How many findings count now.</summary>
    public int Counted { get; private set; }

    /// <summary>How many of those now inside are judged.</summary>
    public int Judged { get; private set; }

    /// <summary>The next instant at which one leaves; <see cref="Nanos.None"/>: none ever does.</summary>
    public long NextExit => _exits.TryPeek(out _, out long exit) ? exit : Nanos.None;

    /// <summary>Takes a finding in until <paramref name="exit"/>.</summary>
    public void Add(bool counts, bool isJudged, long exit)
    {
        Counted += counts ? 1 : 0;
        Judged += isJudged ? 1 : 0;
        if (exit != Nanos.None)
        {
            _exits.Enqueue((counts, isJudged), exit);
        }
    }

    /// <summary>Lets go those whose windows have ended by <paramref name="instant"/>.</summary>
    public void LeaveUntil(long instant)
    {
        while (NextExit <= instant && _exits.TryDequeue(out (bool Counts, bool IsJudged) left, out _))
        {
            Counted -= left.Counts ? 1 : 0;
            Judged -= left.IsJudged ? 1 : 0;
        }
    }
}
