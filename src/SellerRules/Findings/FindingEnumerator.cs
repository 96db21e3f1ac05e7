using System.Collections;
using SellerRules.Findings;

namespace SellerRules;

/// <summary>Goes through a <see cref="FindingList"/>. Each finding is made when it is reached. Not thread-safe.</summary>
public struct FindingEnumerator : IEnumerator<Finding>
{
    private readonly SubjectFindings[] _subjects;
    private IReadOnlyList<Finding> _findings;
    private JudgedSubject? _judged;
    private int _subject;
    private int _place;
    private int _count;

    internal FindingEnumerator(SubjectFindings[] subjects)
    {
        _subjects = subjects;
        _findings = [];
        Current = null!;
    }

    /// <summary>The finding that was reached; null before the first.</summary>
    public Finding Current { get; private set; }

    /// <inheritdoc/>
    readonly object IEnumerator.Current => Current;

    /// <summary>Goes on to the next finding.</summary>
    /// <returns>False where there is none.</returns>
    public bool MoveNext()
    {
        while (_place == _count)
        {
            if (_subject == _subjects.Length)
            {
                return false;
            }

            // Most often a subject's findings are one judgement's, which hands them out without a detour.
            _findings = _subjects[_subject++].Findings;
            _judged = _findings as JudgedSubject;
            _count = _findings.Count;
            _place = 0;
        }

        Current = _judged is null ? _findings[_place] : _judged.FindingAt(_place);
        _place++;
        return true;
    }

    /// <summary>Not supported.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public readonly void Reset() => throw new NotSupportedException("Ask the list for another enumerator.");

    /// <summary>Does nothing.</summary>
    public readonly void Dispose()
    {
    }
}
