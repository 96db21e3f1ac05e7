using SellerRules.Facts;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>What a record's facts could know, ready for judging. Immutable.</summary>
internal sealed class RecordedBounds
{
    private readonly HashSet<string> _not;

    /// <summary>Reads a record's or a document's word; null knows everything.</summary>
    public RecordedBounds(Recorded? recorded)
    {
        From = recorded?.From is { } from ? Nanos.Of(from) : long.MinValue;
        Until = Nanos.Of(recorded?.Until);
        _not = new HashSet<string>(recorded?.Not ?? [], StringComparer.Ordinal);
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
}
