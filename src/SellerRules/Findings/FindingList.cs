using System.Collections;
using SellerRules.Findings;

namespace SellerRules;

/// <summary>The findings on several subjects as one list. Going through it with <c>foreach</c> takes no memory but the findings'. Immutable.</summary>
public sealed class FindingList : IReadOnlyList<Finding>
{
    private readonly IReadOnlyList<Finding> _all;

    // Most often they are one judgement's, which hands them out without a detour.
    private readonly JudgedFindings? _judged;

    internal FindingList(IReadOnlyList<Finding> all) => (_all, _judged) = (all, all as JudgedFindings);

    /// <inheritdoc/>
    public int Count => _all.Count;

    /// <summary>The finding at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is below 0 or not below <see cref="Count"/>.</exception>
    public Finding this[int index] =>
        index >= 0 && index < _all.Count ? _all[index] : throw new ArgumentOutOfRangeException(nameof(index), index, "There are not so many findings.");

    /// <summary>Goes through the findings in order.</summary>
    /// <returns>What goes through them; use it from one thread.</returns>
    public FindingEnumerator GetEnumerator() => new(_all, _judged);

    /// <inheritdoc/>
    IEnumerator<Finding> IEnumerable<Finding>.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
