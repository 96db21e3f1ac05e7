using System.Collections;

namespace SellerRules;

/// <summary>The findings on several subjects as one list. Going through it with <c>foreach</c> takes no memory but the findings'. Immutable.</summary>
public sealed class FindingList : IReadOnlyList<Finding>
{
    private readonly IReadOnlyList<Finding> _all;

    internal FindingList(IReadOnlyList<Finding> all) => _all = all;

    /// <inheritdoc/>
    public int Count => _all.Count;

    /// <summary>The finding at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is below 0 or not below <see cref="Count"/>.</exception>
    public Finding this[int index] =>
        index >= 0 && index < _all.Count ? _all[index] : throw new ArgumentOutOfRangeException(nameof(index), index, "There are not so many findings.");

    /// <summary>Goes through the findings in order.</summary>
    /// <returns>What goes through them; use it from one thread.</returns>
    public FindingEnumerator GetEnumerator() => new(_all);

    /// <inheritdoc/>
    IEnumerator<Finding> IEnumerable<Finding>.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
