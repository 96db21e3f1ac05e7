using SellerRules.Facts;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>What a record's facts could know, ready for judging. Thread-safe.</summary>
internal sealed class RecordedBounds
{
    private static readonly HashSet<string> Nothing = [];

    private readonly HashSet<string> _not;
    private Excluded? _excluded;

    /// <summary>Reads a record's or a document's word; null knows everything.</summary>
    public RecordedBounds(Recorded? recorded)
    {
        From = recorded?.From is { } from ? Nanos.Of(from) : long.MinValue;
        Until = Nanos.Of(recorded?.Until);
        _not = recorded is { Not.Count: > 0 } ? new HashSet<string>(recorded.Not, StringComparer.Ordinal) : Nothing;
    }

    /// <summary>Knows everything.</summary>
    public static RecordedBounds Complete { get; } = new(null);

    /// <summary>The first instant known; <see cref="long.MinValue"/> for all.</summary>
    public long From { get; }

    /// <summary>The last instant up to which absence means not happened; <see cref="Nanos.None"/> for ever.</summary>
    public long Until { get; }

    /// <summary>Whether no path is excluded.</summary>
    public bool HasAllPaths => _not.Count == 0;

    /// <summary>Whether an absent fact is unknown by name.</summary>
    public bool Excludes(string path) => _not.Contains(path);

    /// <summary>The places of those of some paths that are excluded; looked up once for those asked for last, as records of one type come one after the other.</summary>
    public int[] PlacesIn(string[] paths)
    {
        if (_excluded is { } known && known.Paths == paths)
        {
            return known.Places;
        }

        Excluded found = new(paths, [.. Enumerable.Range(0, paths.Length).Where(place => Excludes(paths[place]))]);
        _excluded = found;
        return found.Places;
    }

    private sealed record Excluded(string[] Paths, int[] Places);
}
