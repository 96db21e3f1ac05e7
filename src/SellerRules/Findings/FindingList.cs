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
        foreach (SubjectFindings subject in subjects)
        {
            // Most often a subject's findings are one judgement's, which hands them out without a detour.
            JudgedSubject? judged = subject.Findings as JudgedSubject;
            int count = subject.Findings.Count;
            for (int i = 0; i < count; i++)
            {
                yield return judged is null ? subject.Findings[i] : judged.FindingAt(i);
            }
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
