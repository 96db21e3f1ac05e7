using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>What is known of a store's records of one type as a whole: what all of them were recorded over.</summary>
/// <param name="From">The first instant known; <see cref="long.MinValue"/> for all.</param>
/// <param name="Until">The last instant known; <see cref="Nanos.None"/> for ever.</param>
/// <param name="HoldsAll">Whether all records of that time are among the facts.</param>
internal sealed record RecordCoverage(long From, long Until, bool HoldsAll)
{
    /// <summary>All records of all times.</summary>
    public static RecordCoverage Complete { get; } = new(long.MinValue, Nanos.None, true);

    /// <summary>What it and a record or a document cover.</summary>
    /// <param name="bounds">What the record or the document could know.</param>
    /// <param name="key">The list's key, which they may say not to know.</param>
    public RecordCoverage And(RecordedBounds bounds, string key)
    {
        bool isListed = bounds.HasAllPaths || !(bounds.Excludes(key) || bounds.Excludes("store." + key));
        return isListed && bounds.From <= From && bounds.Until >= Until ? this : new(Math.Max(From, bounds.From), Math.Min(Until, bounds.Until), HoldsAll && isListed);
    }

    /// <summary>What both cover.</summary>
    public RecordCoverage And(RecordCoverage other) =>
        new(Math.Max(From, other.From), Math.Min(Until, other.Until), HoldsAll && other.HoldsAll);

    /// <summary>The same coverage, of which the facts before the store opened are known: there were none.</summary>
    public RecordCoverage Since(long openedAt) => Frame.IsGiven(openedAt) && openedAt >= From ? this with { From = long.MinValue } : this;

    /// <summary>Whether all that happened from an instant (inclusive) to another (exclusive) is known.</summary>
    public bool Covers(long start, long end) => From <= start && end - 1 <= Until;
}
