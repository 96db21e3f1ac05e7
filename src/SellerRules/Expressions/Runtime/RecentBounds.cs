using SellerRules.Facts;

namespace SellerRules.Expressions.Runtime;

/// <summary>
/// What records could know, made ready once for many parts: orders of one export, or of one line, mostly share one word. Only the latest few are remembered, so that a file of
/// any length takes no more memory. Thread-safe: two threads may make the same ready twice.
/// </summary>
internal sealed class RecentBounds
{
    private const int Remembered = 8;

    private readonly Entry?[] _entries = new Entry?[Remembered];
    private uint _next;

    /// <summary>What a record's own word says.</summary>
    public RecordedBounds Of(Recorded recorded)
    {
        foreach (Entry? entry in _entries)
        {
            if (entry is not null && ReferenceEquals(entry.Recorded, recorded))
            {
                return entry.Bounds;
            }
        }

        Entry made = new(recorded, new RecordedBounds(recorded));
        _entries[unchecked(_next++) % Remembered] = made;
        return made.Bounds;
    }

    private sealed record Entry(Recorded Recorded, RecordedBounds Bounds);
}
