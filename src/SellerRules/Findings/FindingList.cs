using System.Collections;

namespace SellerRules.Findings;

/// <summary>The findings on several subjects as one list. Immutable.</summary>
internal sealed class FindingList(SubjectFindings[] subjects) : IReadOnlyList<Finding>
{
    /// <inheritdoc/>
    public int Count
    {
        get
        {
            int count = 0;
            foreach (SubjectFindings subject in subjects)
            {
                count += subject.Findings.Count;
            }

            return count;
        }
    }

    /// <inheritdoc/>
    public Finding this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            int left = index;
            foreach (SubjectFindings subject in subjects)
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

    /// <inheritdoc/>
    public IEnumerator<Finding> GetEnumerator()
    {
        for (int i = 0; i < subjects.Length; i++)
        {
            IReadOnlyList<Finding> findings = subjects[i].Findings;
            for (int j = 0; j < findings.Count; j++)
            {
                yield return findings[j];
            }
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
