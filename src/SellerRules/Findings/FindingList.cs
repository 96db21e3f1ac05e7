using System.Collections;

namespace SellerRules;

/// <summary>The findings on several subjects as one list. Going through it with <c>foreach</c> takes no memory but the findings'. Immutable.</summary>
public sealed class FindingList : IReadOnlyList<Finding>
{
    private readonly SubjectFindings[] _subjects;

    internal FindingList(SubjectFindings[] subjects) => _subjects = subjects;

    /// <inheritdoc/>
    public int Count
    {
        get
        {
            int count = 0;
            foreach (SubjectFindings subject in _subjects)
            {
                count += subject.Findings.Count;
            }

            return count;
        }
    }

    /// <summary>The finding at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is below 0 or not below <see cref="Count"/>.</exception>
    public Finding this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            int left = index;
            foreach (SubjectFindings subject in _subjects)
            {
                IReadOnlyList<Finding> findings = subject.Findings;
                if (left < findings.Count)
                {
                    return findings[left];
                }

                left -= findings.Count;
            }

            throw new ArgumentOutOfRangeException(nameof(index), index, "There are not so many findings.");
        }
    }

    /// <summary>Goes through the findings in order.</summary>
    /// <returns>What goes through them; use it from one thread.</returns>
    public FindingEnumerator GetEnumerator() => new(_subjects);

    /// <inheritdoc/>
    IEnumerator<Finding> IEnumerable<Finding>.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
