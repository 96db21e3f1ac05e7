using System.Collections;

namespace SellerRules.Findings;

/// <summary>Findings that stand one behind the other among those of a judgement. Immutable.</summary>
/// <param name="judged">The judgement.</param>
/// <param name="first">The place of the first.</param>
/// <param name="count">How many there are.</param>
internal sealed class FindingRange(JudgedFindings judged, int first, int count) : IReadOnlyList<Finding>
{
    /// <inheritdoc/>
    public int Count => count;

    /// <inheritdoc/>
    public Finding this[int index] => index >= 0 && index < count ? judged.FindingAt(first + index) : throw new ArgumentOutOfRangeException(nameof(index), index, "There are not so many findings.");

    /// <inheritdoc/>
    public IEnumerator<Finding> GetEnumerator()
    {
        for (int index = 0; index < count; index++)
        {
            yield return judged.FindingAt(first + index);
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
